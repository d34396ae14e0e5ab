import type { Browser } from '@playwright/test'
import { lists } from '../journeys/lists'
import { LONG_LISTS, longLists, type Reader } from '../journeys/long-lists'
import { MORE_LISTS, nextPages } from '../journeys/next-pages'
import type { Screen } from '../journeys/screen'
import { slip } from '../journeys/slip'
import { asOnAnIphone, inSight } from '../support/in-sight'
import { makeLong } from '../support/long-lists'
import { low, shortPages } from '../support/weather'
import { test } from '../support/test'
import { checkPhones, MiniProgramPhone } from './phone'

test.afterEach(checkPhones)

const own = (screen: Screen) => {
  if (!(screen instanceof MiniProgramPhone)) throw new Error('no phone of this build')
  return screen
}

const world = (browser: Browser): Reader => ({
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
  makeLong: (phone, list, count, real) => makeLong(own(phone).page, list, count, real),
  scrollTo: (phone, top) => own(phone).page.evaluate((to) => window.scrollTo(0, to), top),
  inSight: (phone) => inSight(own(phone).page),
  asOnAnIphone: (phone) => asOnAnIphone(own(phone).page),
  weight: async (phone) => (await own(phone).ask(({ cost }) => cost())) ?? { nodes: NaN, depth: NaN },
  signal: (phone, on) =>
    on ? own(phone).ask((one) => one.connect(true)) : own(phone).ask((one) => one.connect(false)),
})

test('lists go on, stay where they were and can be pulled down, on the Mini Program build', ({ browser }) =>
  lists(world(browser)))

test('whoever holds a slip sees whose turn it is, what to do, and that it is up to date, on the Mini Program build', ({
  browser,
}) => slip(world(browser)))

for (const list of LONG_LISTS) {
  test(`ten pages of ${list} stay light, whole and where they were, on the Mini Program build`, ({ browser }) =>
    longLists(world(browser), list))
}

test('in elder mode too, where rows are higher, on the Mini Program build', ({ browser }) =>
  longLists(world(browser), 'suggestion.mine', '?elder=1'))

for (const list of MORE_LISTS) {
  test(`what comes after a page of ${list} comes at its end, lost or not, on the Mini Program build`, ({ browser }) =>
    nextPages(world(browser), list))
}
