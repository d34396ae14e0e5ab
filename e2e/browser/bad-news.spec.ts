import type { Browser, Page } from '@playwright/test'
import { badWall, supportUnheard } from '../journeys/bad-wall'
import { guessing } from '../journeys/guessing'
import type { Screen, World } from '../journeys/screen'
import { test } from '../support/test'
import { Phone } from './phone'

const world = (browser: Browser): World => ({
  phoneOf: (openid) => Phone.of(openid, browser),
  step: (title, work) => test.step(title, work),
})

function pageOf(screen: Screen): Page {
  if (!(screen instanceof Phone)) throw new Error('no phone of this build')
  return screen.page
}

test('what became of a case since it was shared is said, with a way on', ({ browser }) => badWall(world(browser)))

test('joining in that did not arrive is taken back', ({ browser }) =>
  supportUnheard(world(browser), (phone, on) => pageOf(phone).context().setOffline(!on)))

test('wrong codes are slowed with a word on how long, and never for the owner', ({ browser }) =>
  guessing({
    ...world(browser),
    // As a browser tells that its tab is looked at again.
    awayAndBack: (phone) => pageOf(phone).evaluate(() => void window.dispatchEvent(new Event('visibilitychange'))),
    written: (phone, label) => pageOf(phone).getByLabel(label, { exact: true }).filter({ visible: true }).inputValue(),
  }))
