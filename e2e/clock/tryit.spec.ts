import { CONTACT, OFFICER, SUGGESTION } from '../support/cases'
import { call, must, setClock } from '../support/local-cloud'
import { expect, test } from '../support/test'

const WANG = 'resident-wang'

test.use({ viewport: { width: 1280, height: 800 }, hasTouch: false })
test.afterAll(() => setClock(null))

test('the try-it page moves the clock over a weekend, and back to now', async ({ page }) => {
  await setClock(new Date('2026-11-26T09:41:00+08:00'))
  await page.goto('/')
  const now = page.getByRole('group', { name: '本地云的时钟' }).getByRole('time')
  await expect(now).toHaveText('11 月 26 日 周四 9:41')
  await page.getByRole('button', { name: '快进 1 个工作日' }).click()
  await expect(now).toHaveText('11 月 27 日 周五 9:41')
  await page.getByRole('button', { name: '快进 1 个工作日' }).click()
  await expect(now).toHaveText('11 月 30 日 周一 9:41')
  await page.getByRole('button', { name: '回到现在' }).click()
  await expect(page.getByRole('button', { name: '回到现在' })).toBeHidden()
})

test('the try-it page marks the steps that were really done', async ({ page }) => {
  await page.goto('/')
  const step = (text: string) => page.getByRole('listitem').filter({ hasText: text })
  await expect(step('王阿姨投一条意见')).toHaveAttribute('aria-current', 'step')
  const { id } = await must(WANG, 'suggestion.submit', SUGGESTION)
  await expect(step('王阿姨投一条意见')).toHaveClass('done')
  await expect(step('周建国先行联系')).toHaveAttribute('aria-current', 'step')
  const { version } = await must(OFFICER, 'desk.accept', { id, version: 1, contact: CONTACT })
  const answer = { outcome: 'solved', text: '已清理，补种了草皮。' }
  const answered = await must(OFFICER, 'desk.answer', { id, version, ...answer })
  await expect(step('周建国先行联系')).toHaveClass('done')
  await must(WANG, 'suggestion.rate', { id, version: answered.version, satisfaction: 'satisfied', solved: true })
  await expect(step('王阿姨看答复、打分')).toHaveClass('done')
})

test('the try-it page goes back to the beginning when it is asked twice', async ({ page }) => {
  const { id } = await must(WANG, 'suggestion.submit', SUGGESTION)
  await page.goto('/')
  await page.getByRole('button', { name: '重置' }).click()
  await page.getByRole('button', { name: '不重置' }).click()
  expect(await must(WANG, 'suggestion.get', { id })).toMatchObject({ id })
  await page.getByRole('button', { name: '重置' }).click()
  await page.getByRole('button', { name: '清掉，重新开始' }).click()
  // A call under way when the reset begins is cut off, as by any restart: asked again it finds the first day.
  await expect
    .poll(async () => {
      const mine = await call<{ items: { id: string }[] }>(WANG, 'suggestion.mine')
      return mine.ok && !mine.data.items.some((item) => item.id === id)
    })
    .toBe(true)
})
