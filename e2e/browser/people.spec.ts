import { people } from '../journeys/people'
import { DISTRICT } from '../support/cases'
import { must } from '../support/local-cloud'
import { expect, test } from '../support/test'
import { Phone } from './phone'

test('people come and go, on the browser build', async ({ browser }) => {
  await people({ phoneOf: (openid) => Phone.of(openid, browser), step: (title, work) => test.step(title, work) })
})

test('the district changes its topics on a PC, and is shown what somebody else saved first', async ({ browser }) => {
  const page = await (await browser.newContext({ viewport: { width: 1280, height: 800 }, hasTouch: false })).newPage()
  await page.goto(`/app/?as=${DISTRICT}#/manage/settings/index`)
  // Taro's element around it has the same placeholder, and is there first.
  const newest = page.locator('input[placeholder="事项的名称，最多 8 个字"]').last()
  await page.getByRole('button', { name: '加一个事项' }).click()
  await newest.fill('停车')
  await page.getByRole('button', { name: '保存' }).click()
  await expect(page.getByText('已经有同名的事项，请换个名称')).toBeVisible()

  const { version } = await must<{ version: number }>(DISTRICT, 'settings.get')
  await must(DISTRICT, 'settings.save', { version })
  await newest.fill('充电桩')
  await page.getByRole('button', { name: '保存' }).click()
  await expect(page.getByText('刚才有人改了设置，请看过再改')).toBeVisible()
  await page.getByRole('button', { name: '看最新的' }).click()
  await expect(page.getByText('刚才有人改了设置，请看过再改')).toBeHidden()
  await page.getByRole('button', { name: '加一个事项' }).click()
  await newest.fill('充电桩')
  await page.getByRole('button', { name: '保存' }).click()
  await expect(page.getByText('已保存')).toBeVisible()
  const { topics, ...now } = await must<{ version: number; topics: { name: string }[] }>(DISTRICT, 'settings.get')
  expect(topics.at(-1)?.name).toBe('充电桩')
  // Residents of other tests choose among the topics there were.
  const without = topics.map((topic) => (topic.name === '充电桩' ? { ...topic, retired: true } : topic))
  await must(DISTRICT, 'settings.save', { version: now.version, topics: without })
})
