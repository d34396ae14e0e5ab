import { elder } from '../journeys/elder'
import type { Screen } from '../journeys/screen'
import { test } from '../support/test'
import { high, shortPages } from '../support/weather'
import { checkPhones, MiniProgramPhone } from './phone'

test.afterEach(checkPhones)

const own = (screen: Screen) => {
  if (!(screen instanceof MiniProgramPhone)) throw new Error('no phone of this build')
  return screen
}

test('elder mode is one tap away, leads step by step and back, on the Mini Program build', async ({ browser }) => {
  await elder({
    phoneOf: (openid) => MiniProgramPhone.of(openid, browser),
    step: (title, work) => test.step(title, work),
    topOf: (phone, text) => own(phone).topOf(text),
    shortPages: (phone, limit, list) => shortPages(own(phone).page, limit, list),
    high: (phone) => high(own(phone).page),
  })
})
