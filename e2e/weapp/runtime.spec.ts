import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { expect, test, type Browser } from '@playwright/test'
import { jpegWithGps } from '../support/jpeg-with-gps'
import { newPerson } from '../support/local-cloud'
import { checkPhones, MiniProgramPhone } from './phone'

test.describe.configure({ mode: 'parallel' })
test.afterEach(async ({ browser }) => {
  await checkPhones()
  for (const context of browser.contexts()) await context.close()
})

const FIXTURE = 'e2e/weapp/fixture'
const FIRST = 'pages/first/index'
const PLAIN = 'pages/plain/index'
const PARTS = 'pages/parts/index'

async function open(browser: Browser, page = FIRST, folder = FIXTURE): Promise<MiniProgramPhone> {
  const phone = await MiniProgramPhone.of(newPerson(), browser, { folder })
  await phone.open(page)
  return phone
}

/** What the fixture keeps in its storage, where its pages note what happens to them. */
async function noted<T>(phone: MiniProgramPhone, key: 'log' | 'events'): Promise<T[]> {
  const stored = await phone.ask((one) => one.stored())
  return JSON.parse(stored[key] ?? '[]') as T[]
}

/** The hooks that were called from `since` on, without those of components. */
async function hooks(phone: MiniProgramPhone, since = 0): Promise<string[]> {
  const log = (await noted<string>(phone, 'log')).filter((one) => !one.startsWith('counter.'))
  return log.slice(since)
}

/** Does `work` and checks which hooks it makes WeChat call, in their order. */
async function expectHooks(phone: MiniProgramPhone, work: () => Promise<unknown>, wanted: string[]): Promise<void> {
  // The last hook of an opening comes after it.
  await expect.poll(async () => (await hooks(phone)).some((one) => one.endsWith('.onReady'))).toBe(true)
  const before = (await hooks(phone)).length
  await work()
  await expect.poll(() => hooks(phone, before)).toEqual(wanted)
}

/** Waits until something was kept under `name`, and gives what was last. */
async function kept(phone: MiniProgramPhone, name: string): Promise<unknown> {
  const all = async () => (await noted<[string, unknown]>(phone, 'events')).filter(([one]) => one === name)
  await expect.poll(async () => (await all()).length, `something is kept as ${name}`).toBeGreaterThan(0)
  return (await all()).pop()?.[1]
}

/** Taps without asking whether that went well. */
async function press(phone: MiniProgramPhone, name: string): Promise<void> {
  await phone.page.getByRole('button', { name, exact: true }).filter({ visible: true }).tap()
}

/** What went wrong; it is taken off the phone, so that it does not fail the test. */
async function wentWrong(phone: MiniProgramPhone): Promise<string> {
  await expect.poll(async () => (await phone.failures()).length).toBeGreaterThan(0)
  return phone.ask((one) => one.failures.splice(0).join('\n'))
}

test('a launch calls onLaunch and onShow of the app, then onLoad, onShow and onReady of the page', async ({
  browser,
}) => {
  const phone = await open(browser)
  const order = ['app.onLaunch', 'app.onShow', 'first.onLoad', 'first.onShow', 'first.onReady']
  await expect.poll(() => hooks(phone)).toEqual(order)
})

test('a component is created and attached before its page is loaded, and goes with it', async ({ browser }) => {
  const phone = await open(browser, PLAIN)
  const log = await noted<string>(phone, 'log')
  expect(log.slice(2, 6)).toEqual(['counter.created', 'counter.attached', 'plain.onLoad', 'plain.onShow'])
  await phone.ask((one) => one.hide())
  await phone.ask((one) => one.show())
  await phone.tap('换成深处')
  const own = (await noted<string>(phone, 'log')).filter((one) => one.startsWith('counter.')).slice(2)
  expect(own).toEqual(['counter.show', 'counter.hide', 'counter.show', 'counter.detached'])
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
      const phone = await open(browser, FIRST, folder)
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

test('a wxs module works in markup', async ({ browser }) => {
  const phone = await open(browser, `${PLAIN}?id=1`)
  await phone.see('两倍 42')
})

test('a component takes properties and tells the page what happens in it', async ({ browser }) => {
  const phone = await open(browser, PLAIN)
  await phone.tap('计数 3')
  await phone.see('计数 4')
  expect(await kept(phone, 'counted')).toEqual({ count: 4 })
})

test('a field tells of focus, every change, confirmation and blur', async ({ browser }) => {
  const phone = await open(browser, PARTS)
  await phone.page.getByLabel('姓名').fill('王')
  await phone.page.getByLabel('姓名').press('Enter')
  await phone.page.getByLabel('话').pressSequentially('一二三四五六')
  expect(await kept(phone, 'name.focus')).toEqual({ value: '', height: 0 })
  expect(await kept(phone, 'name.input')).toEqual({ value: '王', cursor: 1, keyCode: 0 })
  expect(await kept(phone, 'name.confirm')).toEqual({ value: '王' })
  expect(await kept(phone, 'name.blur')).toEqual({ value: '王', cursor: 1 })
  expect(await kept(phone, 'words.input')).toEqual({ value: '一二三四五', cursor: 5, keyCode: 0 })
})

test('a switch, a picker and a form hand over what was chosen', async ({ browser }) => {
  const phone = await open(browser, PARTS)
  await phone.fill('姓名', '王')
  await phone.fill('话', '好')
  await phone.tap('开关')
  await phone.page.getByLabel('颜色').selectOption('蓝')
  expect(await kept(phone, 'on.change')).toEqual({ value: true })
  expect(await kept(phone, 'colour.change')).toEqual({ value: 2 })
  await phone.tap('交')
  expect(await kept(phone, 'form.submit')).toEqual({ value: { name: '王', words: '好', on: true, colour: 2 } })
})

test('a button tells where it was tapped, unless it is disabled', async ({ browser }) => {
  const phone = await open(browser, PARTS)
  await phone.page.getByRole('button', { name: '不能按' }).tap({ force: true })
  await phone.tap('交')
  expect(await kept(phone, 'submit.tap')).toEqual({ x: expect.any(Number), y: expect.any(Number) })
  const events = await noted<[string, unknown]>(phone, 'events')
  expect(events.filter(([name]) => name === 'off.tap')).toEqual([])
})

test('a picture of the package loads with its size, and one that is missing says so', async ({ browser }) => {
  const phone = await open(browser, PARTS)
  expect(await kept(phone, 'picture.load')).toEqual({ width: 24, height: 12 })
  expect(await kept(phone, 'broken.error')).toEqual({ errMsg: expect.stringMatching(/fail/) })
})

test('a scroll-view tells of its end and of its beginning', async ({ browser }) => {
  const phone = await open(browser, PARTS)
  const scroll = phone.page.locator('wx-scroll-view .wx-scroll')
  await scroll.evaluate((element) => element.scrollTo(0, element.scrollHeight))
  expect(await kept(phone, 'scroll.scrolltolower')).toEqual({ direction: 'bottom' })
  await scroll.evaluate((element) => element.scrollTo(0, 0))
  expect(await kept(phone, 'scroll.scrolltoupper')).toEqual({ direction: 'top' })
})

test('a swiper tells which slide came, and who moved it', async ({ browser }) => {
  const phone = await open(browser, PARTS)
  await phone.tap('第二张')
  expect(await kept(phone, 'slides.change')).toEqual({ current: 1, currentItemId: 'b', source: '' })
})

test('a toast goes by itself, and not with what came after it', async ({ browser }) => {
  const phone = await open(browser, PLAIN)
  await phone.tap('提示')
  const toast = phone.page.getByRole('status')
  await expect(toast).toHaveText('好了')
  await expect(toast).toHaveCount(0)
  await phone.tap('提示再问')
  // Longer than the toast would have stayed.
  await phone.page.waitForTimeout(600)
  await press(phone, '确定')
  expect(await kept(phone, 'modal')).toMatchObject({ confirm: true })
})

test('a modal answers which of its buttons was tapped', async ({ browser }) => {
  const phone = await open(browser, PLAIN)
  await phone.tap('弹窗')
  await phone.see('真的吗')
  await press(phone, '取消')
  expect(await kept(phone, 'modal')).toEqual({ confirm: false, cancel: true, errMsg: 'showModal:ok' })
})

test('an action sheet answers the place of the choice, and fails when there is none', async ({ browser }) => {
  const phone = await open(browser, PLAIN)
  await phone.tap('菜单')
  await press(phone, '绿')
  expect(await kept(phone, 'sheet')).toEqual({ tapIndex: 1, errMsg: 'showActionSheet:ok' })
  await phone.tap('菜单')
  await press(phone, '取消')
  await expect.poll(() => kept(phone, 'sheet')).toEqual({ errMsg: 'showActionSheet:fail cancel' })
})

test('what is stored is still there when the app is opened again', async ({ browser }) => {
  const phone = await open(browser)
  await phone.tap('记住')
  await phone.open(FIRST)
  await phone.see('记得：一、二')
})

test('canIUse is true of what there is, and of nothing else', async ({ browser }) => {
  const phone = await open(browser, PLAIN)
  await phone.tap('能用吗')
  expect(await kept(phone, 'can')).toEqual(['chooseMedia', 'cloud.callFunction', 'button', 'input.focus'])
})

test('a page that throws is reported', async ({ browser }) => {
  const phone = await open(browser, PLAIN)
  await press(phone, '抛错')
  expect(await wentWrong(phone)).toContain('thrown on purpose')
})

test('an API that the host does not know is reported', async ({ browser }) => {
  const phone = await open(browser, PLAIN)
  await press(phone, '没有的接口')
  expect(await wentWrong(phone)).toContain('wx.startSoterAuthentication is not known to the host')
})

test('a component that the host does not make is refused before anything runs', async ({ browser }) => {
  await withChanged(
    `${PLAIN}.wxml`,
    (wxml) => `${wxml}<live-player/>`,
    async (folder) => {
      await expect(open(browser, PLAIN, folder)).rejects.toThrow(/uses <live-player>/)
    },
  )
})

test('a chosen photo has a path, a size and a kind, and its picture can be measured', async ({ browser }) => {
  const phone = await open(browser, PLAIN)
  const photo = jpegWithGps()
  await phone.choosePhoto('选照片', photo)
  expect(await kept(phone, 'chosen')).toEqual({ type: 'image', fileType: 'image', size: photo.length })
  expect(await kept(phone, 'info')).toMatchObject({ width: expect.any(Number), height: expect.any(Number), same: true })
})

test('a choice of photos can be given up or not be allowed', async ({ browser }) => {
  const phone = await open(browser, PLAIN)
  await phone.willChoose('cancel')
  await phone.tap('选照片')
  expect(await kept(phone, 'chosen')).toEqual({ errMsg: 'chooseMedia:fail cancel' })
  await phone.willChoose('deny')
  await phone.tap('选照片')
  await expect.poll(() => kept(phone, 'chosen')).toEqual({ errMsg: 'chooseMedia:fail auth deny' })
})

test('without network request and uploadFile fail in WeChat words', async ({ browser }) => {
  const phone = await open(browser, PLAIN)
  await phone.ask((one) => one.connect(false))
  await phone.tap('请求')
  await phone.tap('上传')
  expect(await kept(phone, 'request')).toBe('request:fail net::ERR_INTERNET_DISCONNECTED')
  expect(await kept(phone, 'upload')).toBe('uploadFile:fail net::ERR_INTERNET_DISCONNECTED')
})

test('setData is counted, and carries what JSON can and nothing else', async ({ browser }) => {
  const phone = await open(browser, `${PLAIN}?id=7`)
  const before = await phone.ask((one) => one.cost())
  await phone.tap('给数据')
  await phone.see('时间 1970-01-01T00:00:00.000Z，函数 无，词 一')
  const after = await phone.ask((one) => one.cost())
  const sent = JSON.stringify({ given: { when: new Date(0), words: ['一'] } })
  expect(after?.setDataCalls).toBe((before?.setDataCalls ?? 0) + 1)
  expect(after?.setDataBytes).toBe((before?.setDataBytes ?? 0) + sent.length)
})

/** A fixture of which one file is different. */
async function withChanged(
  file: string,
  change: (content: string) => string,
  work: (folder: string) => Promise<void>,
): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'weapp-fixture-'))
  cpSync(resolve(__dirname, 'fixture'), folder, { recursive: true })
  const path = join(folder, file)
  writeFileSync(path, change(readFileSync(path, 'utf8')))
  await work(folder).finally(() => rmSync(folder, { recursive: true }))
}
