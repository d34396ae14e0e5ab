import { expect, test } from '../../support/test'
import { checkPhones } from '../phone'
import { kept, noted, open, PARTS, PLAIN, withChanged } from './opened'

test.describe.configure({ mode: 'parallel' })
test.afterEach(checkPhones)

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

test('a component that the host does not make is refused before anything runs', async ({ browser }) => {
  await withChanged(
    `${PLAIN}.wxml`,
    (wxml) => `${wxml}<live-player/>`,
    async (folder) => {
      await expect(open(browser, PLAIN, { folder })).rejects.toThrow(/uses <live-player>/)
    },
  )
})
