import type { Browser, Page } from '@playwright/test'
import { lists, type Thumb } from '../journeys/lists'
import { LONG_LISTS, nextPages } from '../journeys/next-pages'
import type { Screen } from '../journeys/screen'
import { slip } from '../journeys/slip'
import { low, shortPages } from '../support/weather'
import { expect, test } from '../support/test'
import { Phone } from './phone'

const pageOf = (screen: Screen) => {
  if (!(screen instanceof Phone)) throw new Error('no phone of this build')
  return screen.page
}

const world = (browser: Browser): Thumb => ({
  phoneOf: (openid) => Phone.of(openid, browser),
  step: (title, work) => test.step(title, work),
  shortPages: (phone, limit, list) => shortPages(pageOf(phone), limit, list),
  low: (phone) => low(pageOf(phone)),
  async toTheEnd(phone) {
    const page = pageOf(phone)
    // Away from the end first: it is told again only then.
    await toTop(page)
    await page.evaluate(() => {
      for (const one of document.querySelectorAll('.taro_page, .taro_router, html')) one.scrollTop = one.scrollHeight
    })
  },
  scrolled: (phone) =>
    pageOf(phone).evaluate(() =>
      Math.max(...Array.from(document.querySelectorAll('.taro_page, .taro_router, html'), (one) => one.scrollTop)),
    ),
  pullDown: (phone) => pull(phone),
  async back(phone) {
    await pageOf(phone).goBack()
  },
  signal: (phone, on) => pageOf(phone).context().setOffline(!on),
})

test('lists go on, stay where they were and can be pulled down, on the browser build', ({ browser }) =>
  lists(world(browser)))

test('whoever holds a slip sees whose turn it is, what to do, and that it is up to date, on the browser build', ({
  browser,
}) => slip(world(browser)))

for (const list of LONG_LISTS) {
  test(`what comes after a page of ${list} comes at its end, and when it was lost is tried again`, ({ browser }) =>
    nextPages(world(browser), list))
}

/** A finger from the top of the page far down. */
async function pull(phone: Screen): Promise<void> {
  const page = pageOf(phone)
  await toTop(page)
  await expect(page.getByRole('main').filter({ visible: true }).first()).toBeVisible()
  const session = await page.context().newCDPSession(page)
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', y?: number) =>
    session.send('Input.dispatchTouchEvent', { type, touchPoints: y === undefined ? [] : [{ x: 187, y }] })
  await touch('touchStart', 90)
  for (let y = 110; y <= 390; y += 20) await touch('touchMove', y)
  await touch('touchEnd')
}

async function toTop(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const one of document.querySelectorAll('.taro_page, .taro_router, html')) one.scrollTop = 0
  })
  // Until the page has heard of it.
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 50))))
}
