import type { Browser } from '@playwright/test'
import { badWall, supportUnheard } from '../journeys/bad-wall'
import { guessing } from '../journeys/guessing'
import type { Screen, World } from '../journeys/screen'
import { test } from '../support/test'
import { checkPhones, MiniProgramPhone } from './phone'

test.afterEach(checkPhones)

const world = (browser: Browser): World => ({
  phoneOf: (openid) => MiniProgramPhone.of(openid, browser),
  step: (title, work) => test.step(title, work),
})

function own(screen: Screen): MiniProgramPhone {
  if (!(screen instanceof MiniProgramPhone)) throw new Error('no phone of this build')
  return screen
}

test('what became of a case since it was shared is said, with a way on, on the Mini Program build', ({ browser }) =>
  badWall(world(browser)))

test('joining in that did not arrive is taken back, on the Mini Program build', ({ browser }) =>
  supportUnheard(world(browser), (phone, on) =>
    on ? own(phone).ask((one) => one.connect(true)) : own(phone).ask((one) => one.connect(false)),
  ))

test('wrong codes are slowed with a word on how long, and never for the owner, on the Mini Program build', ({
  browser,
}) =>
  guessing({
    ...world(browser),
    async awayAndBack(phone) {
      await own(phone).ask((one) => one.hide())
      await own(phone).ask((one) => one.show())
    },
    written: (phone, label) =>
      own(phone).page.getByLabel(label, { exact: true }).filter({ visible: true }).inputValue(),
  }))
