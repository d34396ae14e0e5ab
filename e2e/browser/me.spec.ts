import { me } from '../journeys/me'
import { newPerson } from '../support/local-cloud'
import { expect, test } from '../support/test'
import { Phone } from './phone'
import { openSettled } from './settled'

test('messages, profile, export and erasing, on the browser build', async ({ browser }) => {
  await me({
    phoneOf: (openid) => Phone.of(openid, browser),
    step: (title, work) => test.step(title, work),
  })
})

test('what was asked for stands under the keyboard, and who had it all removed hears that it is', async ({ page }) => {
  await openSettled(page, [`/app/?as=${newPerson()}#/mine/data/index`])
  await page.getByRole('button', { name: '导出我的资料' }).press('Enter')
  await expect(page.getByText(/^做好了/)).toBeVisible()
  await expect(page.getByRole('main').getByRole('button').first()).toBeFocused()
  await page.getByRole('button', { name: '删除我的个人信息' }).press('Enter')
  await page.getByRole('dialog').getByRole('button', { name: '删除', exact: true }).press('Enter')
  await expect(page.getByRole('status').filter({ hasText: '删除好了' })).toBeAttached()
  await expect(page.getByRole('heading', { name: '我的资料', level: 1 })).toBeFocused()
})
