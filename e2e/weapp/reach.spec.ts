import type { Browser } from '@playwright/test'
import { reach, type Reaching } from '../journeys/reach'
import { newPerson } from '../support/local-cloud'
import { expect, test } from '../support/test'
import { checkPhones, MiniProgramPhone } from './phone'

test.afterEach(checkPhones)

const HOME = 'pages/home/index?scene=b%3Dyg2-1'

const reaching = (browser: Browser): Reaching => ({
  phoneOf: (openid) => MiniProgramPhone.of(openid, browser),
  step: (title, work) => test.step(title, work),
  called: async (phone) =>
    phone instanceof MiniProgramPhone ? ((await phone.ask(({ called }) => called.numbers)).at(-1) ?? '') : '',
  shown: async (phone) =>
    phone instanceof MiniProgramPhone ? JSON.stringify((await phone.ask(({ called }) => called.places)).at(-1)) : '',
})

test('the workstation is called and found, and a danger is called about, on the Mini Program build', ({ browser }) =>
  reach(reaching(browser)))

test('where WeChat neither calls nor shows a map, what to do instead is said', async ({ browser }) => {
  const phone = await MiniProgramPhone.of(newPerson(), browser)
  await phone.open(HOME)
  await phone.see('阳光二居，换一个工作室')
  await phone.ask(({ controls }) => void (controls.leaves = 'breaks'))
  await phone.tap('打电话到阳光二居')
  await phone.see(/电话没拨出去，请自己拨 021-55550128/)
  await phone.page.getByRole('button', { name: '知道了' }).tap()
  await phone.tap('导航到阳光二居')
  await phone.see(/地图没打开，地址是阳光路 128 弄/)
  await phone.page.getByRole('button', { name: '知道了' }).tap()
})

test('who thinks better of calling or of the map is told nothing', async ({ browser }) => {
  const phone = await MiniProgramPhone.of(newPerson(), browser)
  await phone.open(HOME)
  await phone.see('阳光二居，换一个工作室')
  await phone.ask(({ controls }) => void (controls.leaves = 'cancelled'))
  await phone.tap('打电话到阳光二居')
  await phone.tap('导航到阳光二居')
  await phone.ask(({ controls }) => void (controls.leaves = 'yes'))
  await phone.tap('导航到阳光二居')
  await expect.poll(() => phone.ask(({ called }) => called.places.length)).toBe(1)
  await expect(phone.page.getByRole('button', { name: '知道了' })).toHaveCount(0)
})
