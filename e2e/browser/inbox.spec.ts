import { inbox } from '../journeys/inbox'
import { OFFICER, submitted } from '../support/cases'
import { newPerson } from '../support/local-cloud'
import { expect, test } from '../support/test'
import { Phone } from './phone'

test('an inbox that is full, on the browser build', async ({ browser }) => {
  await inbox({
    phoneOf: (openid) => Phone.of(openid, browser),
    step: (title, work) => test.step(title, work),
  })
})

test('an inbox on a PC, by keyboard', async ({ browser }) => {
  const resident = newPerson()
  const mark = resident.slice(-8)
  await submitted(resident, { text: `${mark} 楼道里的灯坏了` })
  const page = await (await browser.newContext({ viewport: { width: 1280, height: 800 } })).newPage()
  await page.goto(`/app/?as=${OFFICER}#/staff/inbox/index`)
  const list = page.getByRole('group', { name: '收件箱' })
  await expect(list.getByText('已超期').first()).toBeVisible()
  // The keys are heard a moment after the rows are in sight.
  await expect(async () => {
    await page.keyboard.press('j')
    await expect(list.locator('.list-row:focus')).toHaveCount(1, { timeout: 1_000 })
  }).toPass()
  await page.keyboard.press('j')
  await expect(list.locator('.list-row:focus')).toHaveCount(1)
  await page.keyboard.press('/')
  await expect(list.getByRole('textbox', { name: '搜索' })).toBeFocused()
  // A part of it may be looked for first, and what that found goes when all of it was.
  const found = page.waitForResponse(
    (response) => response.request().postData()?.includes(`"search":"${mark}"`) ?? false,
  )
  await page.keyboard.type(mark, { delay: 20 })
  await found
  const row = list.getByRole('button', { name: new RegExp(mark) })
  await expect(row).toBeVisible()
  await expect(list.getByText(/件已超期/)).toBeVisible()
  await expect(list.locator('.inbox-list .list-row')).toHaveCount(1)
  await page.keyboard.press('Escape')
  await expect(row).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('group', { name: '这件事' }).getByText(`${mark} 楼道里的灯坏了`).first()).toBeVisible()
  await page.keyboard.press('x')
  await expect(page.getByText('已选 1 件')).toBeVisible()
  await page.keyboard.press('?')
  await expect(page.getByRole('dialog', { name: '用键盘办' })).toBeVisible()
})
