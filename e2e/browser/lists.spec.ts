import type { Browser, Page } from '@playwright/test'
import { lists } from '../journeys/lists'
import { LONG_LISTS, longLists, type Reader } from '../journeys/long-lists'
import { MORE_LISTS, nextPages } from '../journeys/next-pages'
import type { Screen } from '../journeys/screen'
import { slip } from '../journeys/slip'
import { submitted } from '../support/cases'
import { asOnAnIphone, inSight } from '../support/in-sight'
import { newPerson } from '../support/local-cloud'
import { makeLong } from '../support/long-lists'
import { low, shortPages } from '../support/weather'
import { expect, test } from '../support/test'
import { Phone } from './phone'

const pageOf = (screen: Screen) => {
  if (!(screen instanceof Phone)) throw new Error('no phone of this build')
  return screen.page
}

const world = (browser: Browser): Reader => ({
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
  makeLong: (phone, list, count, real) => makeLong(pageOf(phone), list, count, real),
  scrollTo: (phone, top) =>
    pageOf(phone).evaluate((to) => {
      for (const one of document.querySelectorAll('.taro_page, .taro_router, html')) one.scrollTop = to
    }, top),
  inSight: (phone) => inSight(pageOf(phone)),
  asOnAnIphone: (phone) => asOnAnIphone(pageOf(phone)),
  weight: (phone) => weight(pageOf(phone)),
  signal: (phone, on) => pageOf(phone).context().setOffline(!on),
})

test('lists go on, stay where they were and can be pulled down, on the browser build', ({ browser }) =>
  lists(world(browser)))

test('whoever holds a slip sees whose turn it is, what to do, and that it is up to date, on the browser build', ({
  browser,
}) => slip(world(browser)))

for (const list of LONG_LISTS) {
  test(`ten pages of ${list} stay light, whole and where they were, on the browser build`, ({ browser }) =>
    longLists(world(browser), list))
}

for (const list of MORE_LISTS) {
  test(`what comes after a page of ${list} comes at its end, and when it was lost is tried again`, ({ browser }) =>
    nextPages(world(browser), list))
}

test('in a long list what the keyboard is on stays, Tab goes on from it, and what it has left may go', async ({
  browser,
}) => {
  const openid = newPerson()
  await submitted(openid)
  const phone = await Phone.of(openid, browser)
  const { page } = phone
  const reader = world(browser)
  const row = (number: number) => page.getByRole('button', { name: new RegExp(`第 ${number} 件`) })
  await makeLong(page, 'suggestion.mine', 60, 1)
  await phone.open('pages/me/index')
  await row(3).focus()
  for (const last of [20, 40, 60]) {
    await expect(row(last)).toBeVisible()
    await reader.toTheEnd(phone)
  }
  await expect(row(60)).toBeVisible()
  // Of the portions between, which nobody is on, nothing stands.
  await expect(row(25)).toHaveCount(0)
  await expect(row(3)).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(row(4)).toBeFocused()
  await reader.toTheEnd(phone)
  await row(60).focus()
  await expect(row(4)).toHaveCount(0)
})

/** How many elements the page in sight has, and how deep they are nested. */
function weight(page: Page): Promise<{ nodes: number; depth: number }> {
  return page.evaluate(() => {
    const shown = Array.from(document.querySelectorAll('.taro_page')).find((one) => one.getClientRects().length > 0)
    const all = Array.from(shown?.querySelectorAll('*') ?? [])
    const depthOf = (element: Element): number =>
      element === shown || !element.parentElement ? 0 : 1 + depthOf(element.parentElement)
    return { nodes: all.length, depth: Math.max(0, ...all.map(depthOf)) }
  })
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
