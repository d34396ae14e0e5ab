import type { Browser } from '@playwright/test'
import { lists, type Thumb } from '../journeys/lists'
import { LONG_LISTS, nextPages } from '../journeys/next-pages'
import type { Screen } from '../journeys/screen'
import { slip } from '../journeys/slip'
import { low, shortPages } from '../support/weather'
import { test } from '../support/test'
import { checkPhones, MiniProgramPhone } from './phone'

test.afterEach(checkPhones)

const own = (screen: Screen) => {
  if (!(screen instanceof MiniProgramPhone)) throw new Error('no phone of this build')
  return screen
}

const world = (browser: Browser): Thumb => ({
  phoneOf: (openid) => MiniProgramPhone.of(openid, browser),
  step: (title, work) => test.step(title, work),
  shortPages: (phone, limit, list) => shortPages(own(phone).page, limit, list),
  low: (phone) => low(own(phone).page),
  // Away from the end first: it is told again only then.
  async toTheEnd(phone) {
    const { page } = own(phone)
    await page.evaluate(() => window.scrollTo(0, 0))
    await page.waitForFunction(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 50, true))))
    await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight))
  },
  scrolled: (phone) => own(phone).page.evaluate(() => window.scrollY),
  pullDown: (phone) => own(phone).ask((one) => one.pullDown()),
  back: (phone) => own(phone).ask((one) => one.back()),
  signal: (phone, on) =>
    on ? own(phone).ask((one) => one.connect(true)) : own(phone).ask((one) => one.connect(false)),
})

test('lists go on, stay where they were and can be pulled down, on the Mini Program build', ({ browser }) =>
  lists(world(browser)))

test('whoever holds a slip sees whose turn it is, what to do, and that it is up to date, on the Mini Program build', ({
  browser,
}) => slip(world(browser)))

for (const list of LONG_LISTS) {
  test(`what comes after a page of ${list} comes at its end, lost or not, on the Mini Program build`, ({ browser }) =>
    nextPages(world(browser), list))
}
