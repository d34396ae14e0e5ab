import { console } from '../journeys/console'
import { OFFICER } from '../support/cases'
import { expect, test } from '../support/test'
import { violations } from './measures'
import { Pc } from './pc'
import { Phone } from './phone'

test('a PC is signed in from the phone, and loses nothing when its session ends', async ({ browser }) => {
  const pc = await Pc.fresh(browser)
  await console({ phoneOf: (openid) => Phone.of(openid, browser), step: (title, work) => test.step(title, work) }, pc)
})

test('the sign-in page has no fault that axe can find, and hides what is under it', async ({ browser }) => {
  const pc = await Pc.fresh(browser)
  await pc.open('pages/home/index')
  await pc.isOut()
  await expect(pc.page).toHaveURL(/#\/staff\/inbox\/index$/)
  expect(await violations(pc.page)).toEqual([])
  await pc.page.emulateMedia({ colorScheme: 'dark' })
  await expect(pc.page.locator('.sign-in')).toHaveClass(/theme-dark/)
  expect(await violations(pc.page)).toEqual([])
})

test('whoever signs out leaves nothing open, in any tab', async ({ browser }) => {
  // Of its own: the session of this worker is for others too.
  const pc = await Pc.fresh(browser)
  await pc.signIn(OFFICER)
  await pc.see('退出登录')
  const other = await pc.page.context().newPage()
  await other.goto('/console/#/staff/inbox/index')
  await other.getByRole('button', { name: '退出登录' }).click()
  await expect(other.locator('.sign-in-digits')).toBeVisible()
  await pc.page.evaluate(() => window.dispatchEvent(new Event('focus')))
  await pc.isOut()
})
