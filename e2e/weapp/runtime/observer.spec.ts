import { expect, test } from '../../support/test'
import { checkPhones, type MiniProgramPhone } from '../phone'
import { kept, LONG, noted, open, press, wentWrong } from './opened'

test.describe.configure({ mode: 'parallel' })
test.afterEach(checkPhones)

/** What was told so far: whether the button at the end is near. */
async function told(phone: MiniProgramPhone): Promise<boolean[]> {
  const all = await noted<[string, { isNear: boolean }]>(phone, 'events')
  return all.filter(([name]) => name === 'near').map(([, { isNear }]) => isNear)
}

/** So that the button, which begins 3000px down, is `px` under the window. */
const scrollToBefore = (phone: MiniProgramPhone, px: number) =>
  phone.page.evaluate((left) => {
    const button = document.querySelector('[id$="--done"]')
    window.scrollBy(0, (button?.getBoundingClientRect().top ?? 0) - window.innerHeight - left)
  }, px)

/** Until what is seen was told. */
const settle = (phone: MiniProgramPhone) =>
  phone.page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 100))))

test('what is watched is told of when it comes near and when it is far again, and what is far at first is not', async ({
  browser,
}) => {
  const phone = await open(browser, `${LONG}?watch=done`)
  await settle(phone)
  await scrollToBefore(phone, 150)
  await settle(phone)
  expect(await told(phone)).toEqual([])
  await scrollToBefore(phone, 50)
  await expect.poll(() => told(phone)).toEqual([true])
  const height = await phone.page
    .getByRole('button', { name: '好了' })
    .evaluate((one) => one.getBoundingClientRect().height)
  expect(await kept(phone, 'near')).toEqual({ id: 'done', isNear: true, height })
  await scrollToBefore(phone, 150)
  await expect.poll(() => told(phone)).toEqual([true, false])
})

test('a page that is hidden is told nothing, and after disconnect nobody is', async ({ browser }) => {
  const phone = await open(browser, `${LONG}?watch=done`)
  await scrollToBefore(phone, 50)
  await expect.poll(() => told(phone)).toEqual([true])
  await phone.ask(({ wx }) => void wx.navigateTo({ url: '/pages/plain/index' }))
  await phone.see('编号')
  await settle(phone)
  await phone.ask((one) => one.back())
  await settle(phone)
  expect(await told(phone)).toEqual([true])
  await phone.tap('不看了')
  await kept(phone, 'unwatched')
  await phone.page.evaluate(() => window.scrollTo(0, 0))
  await settle(phone)
  expect(await told(phone)).toEqual([true])
})

test('what the host does not know of watching fails the run', async ({ browser }) => {
  const phone = await open(browser, LONG)
  await press(phone, '乱看')
  const wrong = await wentWrong(phone)
  for (const name of ['observeAll', 'relativeTo', 'button']) expect(wrong).toContain(name)
})
