import { expect, test } from '../../support/test'
import { checkPhones } from '../phone'
import { FIRST, hooks, LONG, open, PLAIN } from './opened'

test.describe.configure({ mode: 'parallel' })
test.afterEach(checkPhones)

test('a page is scrolled to a place, or to an element by its id, and not to one that is not there', async ({
  browser,
}) => {
  const phone = await open(browser, LONG)
  const top = () => phone.page.evaluate(() => window.scrollY)
  await phone.ask(({ wx }) => wx.pageScrollTo({ scrollTop: 120 }))
  expect(await top()).toBe(120)
  await phone.ask(({ wx }) => wx.pageScrollTo({ selector: '#done', offsetTop: -700 }))
  const box = await phone.page.getByRole('button', { name: '好了' }).boundingBox()
  expect(box?.y).toBeCloseTo(700, 0)
  const failure = await phone.ask(({ wx }) => wx.pageScrollTo({ selector: '#none' })?.catch((error: unknown) => error))
  expect(failure).toEqual({ errMsg: 'pageScrollTo:fail selector #none is not found' })
})

test('a page comes back where it was scrolled to', async ({ browser }) => {
  const phone = await open(browser, LONG)
  await phone.ask(({ wx }) => wx.pageScrollTo({ scrollTop: 700 }))
  await phone.ask(({ wx }) => wx.navigateTo({ url: `/pages/plain/index` }))
  await phone.see('编号')
  expect(await phone.page.evaluate(() => window.scrollY)).toBe(0)
  await phone.ask((one) => one.back())
  await expect.poll(() => phone.page.evaluate(() => window.scrollY)).toBe(700)
})

test('a number is dialled when the person agrees, and a map opened at a place', async ({ browser }) => {
  const phone = await open(browser)
  const outcome = await phone.ask(async ({ wx, controls, called }) => {
    await wx.makePhoneCall({ phoneNumber: '021-1' })
    controls.confirms = false
    const refused = await wx.makePhoneCall({ phoneNumber: '021-2' })?.catch((error: unknown) => error)
    await wx.openLocation({ latitude: 31.2, longitude: 121.5 })
    return { called, refused }
  })
  expect(outcome.called.numbers).toEqual(['021-1'])
  expect(outcome.called.places).toMatchObject([{ latitude: 31.2, longitude: 121.5 }])
  expect(outcome.refused).toEqual({ errMsg: 'makePhoneCall:fail cancel' })
})

test('who listens hears until he stops listening', async ({ browser }) => {
  const phone = await open(browser)
  const heard = await phone.ask((one) => {
    const all: unknown[] = []
    const hear = (given: unknown) => void all.push(given)
    const { wx } = one
    wx.onThemeChange(hear)
    wx.onNetworkStatusChange(hear)
    one.setTheme('dark')
    one.connect(false)
    wx.offThemeChange(hear)
    wx.offNetworkStatusChange(hear)
    one.setTheme('light')
    one.connect(true)
    return all
  })
  expect(heard).toEqual([{ theme: 'dark' }, { isConnected: false, networkType: 'none' }])
})

test('the phone says its theme and its network as they are now', async ({ browser }) => {
  const phone = await open(browser)
  const now = await phone.ask(async (one) => {
    one.setTheme('dark')
    one.connect(false)
    return [one.wx.getAppBaseInfo().theme, await one.wx.getNetworkType()]
  })
  expect(now).toEqual(['dark', { networkType: 'none', errMsg: 'getNetworkType:ok' }])
})

test('how the app was opened stays, and how it was last come back to changes', async ({ browser }) => {
  const phone = await open(browser, `${FIRST}?scene=a`)
  await phone.ask((one) => one.hide())
  const [first, last] = await phone.ask((one) => {
    one.show({ path: 'pages/first/index', query: { scene: 'b' }, scene: 1011 })
    return [one.wx.getLaunchOptionsSync(), one.wx.getEnterOptionsSync()]
  })
  expect(first).toEqual({ path: FIRST, query: { scene: 'a' }, scene: 1047 })
  expect(last).toEqual({ path: FIRST, query: { scene: 'b' }, scene: 1011 })
})

test('the capsule lies in the window, under the status bar', async ({ browser }) => {
  const phone = await open(browser, FIRST, { device: { statusBar: 47 } })
  const [capsule, view] = await phone.ask(({ wx }) => [wx.getMenuButtonBoundingClientRect(), wx.getWindowInfo()])
  expect(view).toMatchObject({ statusBarHeight: 47, windowWidth: 375, safeArea: { top: 47, height: 765 } })
  expect(capsule.top).toBeGreaterThanOrEqual(47)
  expect(capsule.right).toBeLessThan(375)
  expect(capsule.bottom - capsule.top).toBe(capsule.height)
  expect(capsule.right - capsule.left).toBe(capsule.width)
})

test('a query of elements measures what is on the page on top', async ({ browser }) => {
  const phone = await open(browser, LONG)
  const rect = await phone.page.evaluate(
    () =>
      new Promise((resolve) => {
        interface Query {
          select: (selector: string) => { boundingClientRect: (done: (rect: unknown) => void) => Query }
          exec: () => void
        }
        const query = window.phone.wx.createSelectorQuery() as Query
        query.select('#done').boundingClientRect(resolve).exec()
      }),
  )
  const box = await phone.page.getByRole('button', { name: '好了' }).boundingBox()
  expect(rect).toMatchObject({ left: box?.x, top: box?.y, width: box?.width, height: box?.height })
})

test('a loading sign stays until it is taken away', async ({ browser }) => {
  const phone = await open(browser, PLAIN)
  await phone.ask(({ wx }) => wx.showLoading({ title: '正在打开' }))
  await expect(phone.page.getByRole('status')).toHaveText('正在打开')
  await phone.ask(({ wx }) => wx.hideLoading())
  await expect(phone.page.getByRole('status')).toHaveCount(0)
})

test('what is copied is on the clipboard, and WeChat says so', async ({ browser }) => {
  const phone = await open(browser, PLAIN)
  await phone.ask(({ wx }) => wx.setClipboardData({ data: '编号 12' }))
  await expect(phone.page.getByRole('status')).toHaveText('内容已复制')
  expect(await phone.ask((one) => one.clipboard.text)).toBe('编号 12')
})

test('photos shown large are noted, with the one that is shown first', async ({ browser }) => {
  const phone = await open(browser, PLAIN)
  const seen = () => phone.ask((one) => ({ ...one.previewed }))
  await phone.ask(({ wx }) => wx.previewImage({ urls: ['/a.jpg', '/b.jpg'] }))
  expect(await seen()).toEqual({ urls: ['/a.jpg', '/b.jpg'], current: '/a.jpg' })
  await phone.ask(({ wx }) => wx.previewImage({ urls: ['/a.jpg', '/b.jpg'], current: '/b.jpg' }))
  expect((await seen()).current).toBe('/b.jpg')
})

test('an app that has no page for its address is told, and must show something', async ({ browser }) => {
  const phone = await open(browser, FIRST)
  await phone.page.goto('about:blank')
  await phone.open('pages/none/index').catch(() => undefined)
  const failures = await phone.ask((one) => one.failures.splice(0))
  expect(failures.join()).toContain('page pages/none/index is not found, and the app shows nothing in its place')
  expect(await hooks(phone)).toEqual(['app.onLaunch', 'app.onShow'])
})
