import type { Browser } from '@playwright/test'
import { jpegWithGps } from '../support/jpeg-with-gps'
import { must, newPerson } from '../support/local-cloud'
import { expect, test } from '../support/test'
import { checkPhones, MiniProgramPhone, type PhoneOptions } from './phone'

test.describe.configure({ mode: 'parallel' })
test.afterEach(checkPhones)

const HOME = 'pages/home/index?scene=b%3Dyg2-1'

async function open(browser: Browser, page: string, options: PhoneOptions = {}) {
  const openid = newPerson()
  const phone = await MiniProgramPhone.of(openid, browser, options)
  await phone.open(page)
  return { openid, phone }
}

/** A form with everything in it that a suggestion needs. */
async function written(phone: MiniProgramPhone): Promise<void> {
  await phone.tap('提意见')
  await phone.tap('市容环境')
  await phone.fill('想说的事', '门口的路灯晚上不亮，走路看不清。')
}

/** A photo is on its way, and stays there until the cloud answers again. */
async function uploading(phone: MiniProgramPhone): Promise<void> {
  await phone.ask((one) => one.setCloud('hangs'))
  await phone.willChoose([{ type: 'image/jpeg', base64: jpegWithGps().toString('base64') }])
  await phone.tap('加照片')
  await phone.tap('同意并加照片')
  await phone.see('正在上传')
}

async function mine(openid: string): Promise<number> {
  return (await must<{ items: unknown[] }>(openid, 'suggestion.mine')).items.length
}

for (const scene of ['nonsense', 'b%3Dgibt-es-nicht-9', '%E0%A4%A', 'b%3Dyg2-1%26w%3D%27%22']) {
  test(`a code with the broken scene ${scene} says so and offers the workstations`, async ({ browser }) => {
    const { phone } = await open(browser, `pages/home/index?scene=${scene}`)
    await phone.see('这个二维码认不出来')
    await phone.see('阳光二居')
    await phone.checkFailures()
  })
}

test('a path that is no page of ours leads to a page that says so, and home', async ({ browser }) => {
  const { phone } = await open(browser, 'pages/alt/index?id=1')
  await phone.see('没有这个页面')
  await phone.tap('回首页')
  await phone.see('您在哪个工作室附近')
})

test('without network at the first start one is told, and it goes on by itself when there is one', async ({
  browser,
}) => {
  const { phone } = await open(browser, HOME, { device: { connected: false } })
  await phone.see('网络不太好')
  await phone.ask((one) => one.connect(true))
  await phone.see('阳光二居')
})

test('a cloud that times out is a bad network, and trying again helps', async ({ browser }) => {
  const { phone } = await open(browser, HOME)
  await phone.see('阳光二居')
  await phone.ask((one) => one.setCloud('times out'))
  await phone.tap('查进度')
  await phone.see('网络不太好')
  await phone.ask((one) => one.setCloud('answers'))
  await phone.tap('再试一次')
  await phone.see('您还没有提过意见')
})

test('with a full storage one can still submit, and is not told that the draft is kept', async ({ browser }) => {
  const { openid, phone } = await open(browser, HOME, { device: { storageFull: true } })
  await written(phone)
  await phone.see('手机存储满了')
  await phone.doNotSee('已存')
  await phone.tap('投进意见箱')
  await phone.tap('同意并投进意见箱')
  await phone.see('受理回执')
  expect(await mine(openid)).toBe(1)
})

test('a choice of photos that is given up changes nothing', async ({ browser }) => {
  const { phone } = await open(browser, HOME)
  await written(phone)
  await phone.willChoose('cancel')
  await phone.tap('加照片')
  await phone.tap('同意并加照片')
  await phone.hasChosen()
  await expect(phone.page.getByRole('alert').filter({ visible: true })).toHaveCount(0)
  await phone.tap('投进意见箱')
  await phone.see('受理回执')
})

test('an album that does not open is no silence', async ({ browser }) => {
  const { phone } = await open(browser, HOME)
  await written(phone)
  await phone.willChoose('break')
  await phone.tap('加照片')
  await phone.tap('同意并加照片')
  await phone.see('没能打开相册')
  await phone.choosePhoto('加照片', jpegWithGps())
  await phone.see('已传好')
  await phone.doNotSee('没能打开相册')
})

test('a photo taken away while it is being sent does not come back', async ({ browser }) => {
  const { openid, phone } = await open(browser, HOME)
  await written(phone)
  await uploading(phone)
  await phone.tap('删掉第 1 张照片')
  await phone.ask((one) => one.setCloud('answers'))
  await phone.choosePhoto('加照片', jpegWithGps())
  await phone.see('已传好')
  await phone.tap('投进意见箱')
  await phone.see('受理回执')
  const { items } = await must<{ items: { id: string }[] }>(openid, 'suggestion.mine')
  const { photos } = await must<{ photos: unknown[] }>(openid, 'suggestion.get', { id: items[0]?.id })
  expect(photos).toHaveLength(1)
})

test('a cloud that never answers is given up after a while, and trying again helps', async ({ browser }) => {
  const { phone } = await open(browser, HOME)
  await phone.see('阳光二居')
  await phone.ask((one) => {
    one.setCloud('hangs')
    one.controls.haste = 20
  })
  await phone.tap('查进度')
  await phone.see('网络不太好')
  await phone.ask((one) => one.setCloud('answers'))
  await phone.tap('再试一次')
  await phone.see('您还没有提过意见')
})

test('photos that WeChat may not show: how to allow it, and that it works without', async ({ browser }) => {
  const { phone } = await open(browser, HOME)
  await written(phone)
  await phone.willChoose('deny')
  await phone.tap('加照片')
  await phone.tap('同意并加照片')
  await phone.see('微信没有相册和相机的权限')
  await phone.choosePhoto('加照片', jpegWithGps())
  await phone.see('已传好')
  await phone.doNotSee('微信没有相册和相机的权限')
})

test('back during an upload: the words are still there, and nothing breaks when the upload ends', async ({
  browser,
}) => {
  const { phone } = await open(browser, HOME)
  await written(phone)
  await uploading(phone)
  await phone.ask((one) => one.back())
  await phone.see('阳光二居')
  const uploaded = phone.page.waitForResponse((response) => response.url().endsWith('/upload'))
  await phone.ask((one) => one.setCloud('answers'))
  await uploaded
  await phone.tap('提意见')
  await expect(phone.page.getByLabel('想说的事').filter({ visible: true })).toHaveValue(/路灯/)
})

test('the app hidden during a submission: it lands once, and the receipt is there on coming back', async ({
  browser,
}) => {
  const { openid, phone } = await open(browser, HOME)
  await written(phone)
  await phone.ask((one) => one.setCloud('hangs'))
  await phone.tap('投进意见箱')
  await phone.tap('同意并投进意见箱')
  await phone.ask((one) => one.hide())
  await phone.ask((one) => one.setCloud('answers'))
  await expect.poll(() => mine(openid)).toBe(1)
  await phone.ask((one) => one.show())
  await phone.see('受理回执')
  expect(await mine(openid)).toBe(1)
})

test('the app closed during a submission: the draft is sent again without landing twice', async ({ browser }) => {
  const { openid, phone } = await open(browser, HOME)
  await written(phone)
  await phone.see('已存')
  await phone.ask((one) => one.setCloud('hangs'))
  await phone.tap('投进意见箱')
  await phone.tap('同意并投进意见箱')
  await phone.open('pages/submit/index')
  await phone.tap('投进意见箱')
  await phone.see('受理回执')
  expect(await mine(openid)).toBe(1)
})

test('the theme changes while the app is open', async ({ browser }) => {
  const { phone } = await open(browser, HOME)
  await phone.see('阳光二居')
  await expect(phone.page.locator('.theme-dark')).toHaveCount(0)
  await phone.ask((one) => one.setTheme('dark'))
  await expect(phone.page.locator('.theme-dark')).not.toHaveCount(0)
})
