import { expect, test } from '../../support/test'
import { checkPhones } from '../phone'
import { expectHooks, FIRST, hooks, kept, LONG, noted, open, PLAIN, press, wentWrong, withChanged } from './opened'

test.describe.configure({ mode: 'parallel' })
test.afterEach(checkPhones)

test('a launch calls onLaunch and onShow of the app, then onLoad, onShow and onReady of the page', async ({
  browser,
}) => {
  const phone = await open(browser)
  const order = ['app.onLaunch', 'app.onShow', 'first.onLoad', 'first.onShow', 'first.onReady']
  await expect.poll(() => hooks(phone)).toEqual(order)
})

test('navigateTo hides the page and opens another; navigateBack unloads it and shows the first', async ({
  browser,
}) => {
  const phone = await open(browser)
  const opened = ['first.onHide', 'plain.onLoad', 'plain.onShow', 'plain.onReady']
  await expectHooks(phone, () => phone.tap('打开'), opened)
  await phone.see('编号 7')
  await expectHooks(phone, () => phone.ask((one) => one.back()), ['plain.onUnload', 'first.onShow'])
  expect(await phone.ask((one) => one.pages())).toEqual([FIRST])
})

test('redirectTo unloads the page, also into a subpackage', async ({ browser }) => {
  const phone = await open(browser, PLAIN)
  const replaced = ['plain.onUnload', 'deep.onLoad', 'deep.onShow', 'deep.onReady']
  await expectHooks(phone, () => phone.tap('换成深处'), replaced)
  expect(await phone.ask((one) => one.pages())).toEqual(['sub/deep/index'])
})

test('a page that is left before it was drawn is never ready', async ({ browser }) => {
  const phone = await open(browser, `${PLAIN}?leave=1`)
  const gone = ['plain.onLoad', 'plain.onShow', 'plain.onUnload']
  const order = [...gone, 'deep.onLoad', 'deep.onShow', 'deep.onReady']
  await expect.poll(async () => (await hooks(phone)).slice(2)).toEqual(order)
})

test('switchTab keeps tab pages alive and unloads the others', async ({ browser }) => {
  const phone = await open(browser)
  await phone.tap('打开')
  const over = ['plain.onUnload', 'second.onLoad', 'second.onShow', 'second.onReady']
  await expectHooks(phone, () => phone.tap('切到乙'), over)
  const tapped = ['second.onHide', 'first.onShow', 'first.onTabItemTap']
  await expectHooks(phone, () => press(phone, '甲'), tapped)
  await expectHooks(phone, () => press(phone, '甲'), ['first.onTabItemTap'])
})

test('going back to the tab page below shows it once', async ({ browser }) => {
  const phone = await open(browser)
  await phone.tap('打开')
  await expectHooks(phone, () => phone.tap('切回甲'), ['plain.onUnload', 'first.onShow'])
})

test('the app hides and shows: the page first on the way out, last on the way in', async ({ browser }) => {
  const phone = await open(browser)
  await expectHooks(phone, () => phone.ask((one) => one.hide()), ['first.onHide', 'app.onHide'])
  await expectHooks(phone, () => phone.ask((one) => one.show()), ['app.onShow', 'first.onShow'])
})

test('a page that is not there, or not meant for that way, is refused in WeChat words', async ({ browser }) => {
  const phone = await open(browser)
  for (const [name, message] of [
    ['打开没有的', 'navigateTo:fail page "pages/none/index" is not found'],
    ['打开标签页', 'navigateTo:fail can not navigateTo a tabbar page'],
    ['切到普通页', 'switchTab:fail can not switch to no-tabBar page'],
  ] as const) {
    await phone.tap(name)
    await expect.poll(() => kept(phone, 'fail')).toBe(message)
  }
  expect(await phone.ask((one) => one.pages())).toEqual([FIRST])
})

test('the title bar has the title of the page, what the app makes of it, and a way back', async ({ browser }) => {
  const phone = await open(browser)
  const bar = phone.page.locator('#host-nav')
  await expect(bar).toHaveText('第一页')
  await expect(bar.getByRole('button')).toHaveCount(0)
  await phone.tap('打开')
  await expect(bar).toContainText('普通页')
  await phone.tap('改名')
  await expect(bar).toContainText('新名字')
  await phone.tap('往深处')
  await expect(bar).toContainText('深处')
  await press(phone, '返回')
  await expect(bar).toContainText('新名字')
  await press(phone, '返回')
  await expect(bar).toHaveText('第一页')
})

test('the tab bar is on tab pages alone, and leads from one to the other', async ({ browser }) => {
  const phone = await open(browser)
  const bar = phone.page.locator('#host-tabs')
  await expect(bar.locator('[aria-current=true]')).toHaveText('甲')
  await press(phone, '乙')
  await phone.see('这是第二页')
  await expect(bar.locator('[aria-current=true]')).toHaveText('乙')
  await press(phone, '甲')
  await phone.tap('打开')
  await expect(bar).toBeHidden()
})

test("an app's own tab bar is on every tab page, and the page can ask for it", async ({ browser }) => {
  await withChanged(
    'app.json',
    (json) => json.replace('"tabBar": {', '"tabBar": { "custom": true,'),
    async (folder) => {
      const phone = await open(browser, FIRST, { folder })
      await expect(phone.page.locator('#host-tabs')).toBeHidden()
      await phone.see('自己的栏 甲')
      await phone.tap('自己的栏')
      await phone.see('这是第二页')
      await phone.see('自己的栏')
    },
  )
})

test('page-meta says how large one rem is, on its page alone', async ({ browser }) => {
  const phone = await open(browser)
  const rem = () => phone.page.evaluate(() => getComputedStyle(document.documentElement).fontSize)
  expect(await rem()).toBe('16px')
  await phone.tap('打开')
  expect(await rem()).toBe('20px')
  await phone.ask((one) => one.back())
  expect(await rem()).toBe('16px')
})

test('a page that throws is reported', async ({ browser }) => {
  const phone = await open(browser, PLAIN)
  await press(phone, '抛错')
  expect(await wentWrong(phone)).toContain('thrown on purpose')
})

test('setData is counted in bytes, and carries what JSON can and nothing else', async ({ browser }) => {
  const phone = await open(browser, `${PLAIN}?id=7`)
  const before = await phone.ask((one) => one.cost())
  await phone.tap('给数据')
  await phone.see('时间 1970-01-01T00:00:00.000Z，函数 无，词 一')
  const after = await phone.ask((one) => one.cost())
  const sent = JSON.stringify({ given: { when: new Date(0), words: ['一'] } })
  expect(after?.setDataCalls).toBe((before?.setDataCalls ?? 0) + 1)
  expect(after?.setDataBytes).toBe((before?.setDataBytes ?? 0) + Buffer.byteLength(sent))
})

test('a page hears where it is scrolled to, and of its end again when it has been away from it', async ({
  browser,
}) => {
  const phone = await open(browser, LONG)
  const scrollTo = (y: number) => phone.page.evaluate((top) => window.scrollTo(0, top), y)
  const ends = async () => (await noted<[string]>(phone, 'events')).filter(([name]) => name === 'bottom').length
  await scrollTo(300)
  await expect.poll(() => kept(phone, 'scroll')).toEqual({ scrollTop: 300 })
  expect(await ends()).toBe(0)
  const end = await phone.page.evaluate(() => document.documentElement.scrollHeight - window.innerHeight)
  for (const [y, times] of [
    [end - 201, 0],
    [end - 199, 1],
    [end, 1],
    [0, 1],
    [end, 2],
  ] as const) {
    await scrollTo(y)
    await expect.poll(() => kept(phone, 'scroll')).toEqual({ scrollTop: y })
    expect(await ends(), `at ${y} of ${end}`).toBe(times)
  }
})

test('a page is pulled down only where it says so, until it says that it is done', async ({ browser }) => {
  const phone = await open(browser, LONG)
  await expectHooks(phone, () => phone.ask((one) => one.pullDown()), ['long.onPullDownRefresh'])
  expect(await phone.ask((one) => one.isRefreshing())).toBe(true)
  await phone.tap('好了')
  expect(await phone.ask((one) => one.isRefreshing())).toBe(false)
  await expectHooks(phone, () => phone.tap('再来'), ['long.onPullDownRefresh'])
  await phone.open(PLAIN)
  await expect(phone.ask((one) => one.pullDown())).rejects.toThrow(`${PLAIN} cannot be pulled down`)
})

test('a page is shared from the menu or by its own button, with what it says or what WeChat would say', async ({
  browser,
}) => {
  const phone = await open(browser, `${LONG}?id=7`)
  expect(await phone.ask((one) => one.share())).toEqual({ title: '试验', path: `${LONG}?id=7` })
  await phone.tap('转给邻居')
  const cards = () => phone.ask((one) => one.sharedCards)
  await expect.poll(async () => (await cards())[1]).toEqual({ title: '给邻居', path: 'pages/second/index' })
  await phone.tap('不让转')
  expect(await phone.ask((one) => one.canShare())).toBe(false)
  await expect(phone.ask((one) => one.share())).rejects.toThrow(`${LONG} cannot be shared`)
  await phone.open(PLAIN)
  expect(await phone.ask((one) => one.canShare())).toBe(false)
})

test('a page whose code throws is reported, and the one before it stays as it was', async ({ browser }) => {
  const phone = await open(browser)
  await expectHooks(phone, () => press(phone, '打开坏的'), [])
  await expect.poll(() => kept(phone, 'fail')).toBe('navigateTo:fail broken on purpose')
  expect(await wentWrong(phone)).toContain('page pages/broken/index could not be made: broken on purpose')
  expect(await phone.ask((one) => one.pages())).toEqual([FIRST])
  await phone.see('记得：')
})

test('on the first page the app cannot go back, and the phone leaves the app', async ({ browser }) => {
  const phone = await open(browser)
  await phone.tap('往回走')
  expect(await kept(phone, 'fail')).toBe('navigateBack:fail cannot navigate back at first page.')
  await expectHooks(phone, () => phone.ask((one) => one.back()), ['first.onHide', 'app.onHide'])
})

test('a failure that nobody handles is reported, and the app hears of it', async ({ browser }) => {
  const phone = await open(browser, PLAIN)
  await phone.willChoose('cancel')
  await press(phone, '没人管的失败')
  expect(await wentWrong(phone)).toContain('uncaught: {"errMsg":"chooseMedia:fail cancel"}')
  expect(await kept(phone, 'unhandled')).toEqual({ errMsg: 'chooseMedia:fail cancel' })
})

test('what a page costs is counted for it alone', async ({ browser }) => {
  const phone = await open(browser, FIRST)
  await phone.tap('打开')
  await phone.tap('给数据')
  await phone.see('词 一')
  const inner = await phone.ask((one) => one.cost())
  // Its own when it is loaded, its counter's, and the one of the button.
  expect(inner?.setDataCalls).toBe(3)
  await phone.ask((one) => one.back())
  expect(await phone.ask((one) => one.cost())).toMatchObject({ path: FIRST, setDataCalls: 0 })
})
