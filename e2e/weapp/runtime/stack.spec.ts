import { expect, test } from '../../support/test'
import { checkPhones, type MiniProgramPhone } from '../phone'
import { expectHooks, FIRST, open, PLAIN } from './opened'

test.describe.configure({ mode: 'parallel' })
test.afterEach(checkPhones)

const pages = (phone: MiniProgramPhone) => phone.ask((one) => one.pages())

/** Opens `count` more pages over the one on top. */
async function deeper(phone: MiniProgramPhone, count: number): Promise<void> {
  for (let left = count; left > 0; left -= 1) await phone.ask(({ wx }) => wx.navigateTo({ url: '/pages/plain/index' }))
}

test('going back two pages unloads them from the top and shows the third', async ({ browser }) => {
  const phone = await open(browser)
  await deeper(phone, 1)
  await phone.ask(({ wx }) => wx.navigateTo({ url: '/sub/deep/index' }))
  const back = () => phone.ask(({ wx }) => wx.navigateBack({ delta: 2 }))
  await expectHooks(phone, back, ['deep.onUnload', 'plain.onUnload', 'first.onShow'])
  expect(await pages(phone)).toEqual([FIRST])
})

test('going back further than there are pages ends at the first', async ({ browser }) => {
  const phone = await open(browser)
  await deeper(phone, 2)
  await phone.ask(({ wx }) => wx.navigateBack({ delta: 9 }))
  expect(await pages(phone)).toEqual([FIRST])
})

test('ten pages stand over each other, an eleventh is refused', async ({ browser }) => {
  const phone = await open(browser)
  await deeper(phone, 9)
  const refused = await phone.ask(({ wx }) =>
    wx.navigateTo({ url: '/pages/plain/index' })?.catch((error: unknown) => error),
  )
  expect(refused).toEqual({ errMsg: 'navigateTo:fail webview count limit exceed' })
  expect(await pages(phone)).toHaveLength(10)
})

test('reLaunch unloads all pages, tab pages too', async ({ browser }) => {
  const phone = await open(browser)
  await phone.ask(({ wx }) => wx.switchTab({ url: '/pages/second/index' }))
  await deeper(phone, 1)
  const gone = ['plain.onUnload', 'second.onUnload', 'first.onUnload']
  const come = ['deep.onLoad', 'deep.onShow', 'deep.onReady']
  await expectHooks(phone, () => phone.ask(({ wx }) => wx.reLaunch({ url: '/sub/deep/index' })), [...gone, ...come])
  expect(await pages(phone)).toEqual(['sub/deep/index'])
})

test('an address without a slash begins where the page is', async ({ browser }) => {
  const phone = await open(browser, PLAIN)
  await phone.ask(({ wx }) => wx.navigateTo({ url: '../long/index' }))
  expect(await pages(phone)).toEqual([PLAIN, 'pages/long/index'])
})
