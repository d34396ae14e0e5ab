import { expect, test } from '../../support/test'
import { checkPhones } from '../phone'
import { CHOICES, FIRST, kept, noted, open, press, wentWrong, withChanged } from './opened'

test.describe.configure({ mode: 'parallel' })
test.afterEach(checkPhones)

test('of the radios of a group one is on, and the group tells which', async ({ browser }) => {
  const phone = await open(browser, CHOICES)
  const [first, second] = ['甲类', '乙类'].map((name) => phone.page.getByRole('radio', { name }))
  await phone.tap('乙类')
  expect(await kept(phone, 'kind.change')).toEqual({ value: 'b' })
  expect([await first?.isChecked(), await second?.isChecked()]).toEqual([false, true])
  await phone.tap('乙类')
  expect(await noted(phone, 'events')).toHaveLength(2)
  await expect(phone.page.getByRole('radio', { name: '丙类' })).toBeDisabled()
})

test('a radio that the page sets puts the others out, without a change', async ({ browser }) => {
  const phone = await open(browser, CHOICES)
  await phone.tap('换一换')
  await expect(phone.page.getByRole('radio', { name: '乙类' })).toBeChecked()
  await expect(phone.page.getByRole('radio', { name: '甲类' })).not.toBeChecked()
  expect(JSON.stringify(await noted(phone, 'events'))).not.toContain('kind.change')
})

test('the checkboxes of a group tell all that are on, in the order of the page', async ({ browser }) => {
  const phone = await open(browser, CHOICES)
  await phone.tap('停车')
  expect(await kept(phone, 'topics.change')).toEqual({ value: ['y', 'z'] })
  await phone.tap('垃圾')
  await expect.poll(() => kept(phone, 'topics.change')).toEqual({ value: ['x', 'y', 'z'] })
  await phone.tap('绿化')
  await expect.poll(() => kept(phone, 'topics.change')).toEqual({ value: ['x', 'z'] })
})

test('a slider moves by its step inside its bounds, and tells while and after', async ({ browser }) => {
  const phone = await open(browser, CHOICES)
  const slider = phone.page.getByRole('slider', { name: '程度' })
  await slider.press('ArrowRight')
  expect(await kept(phone, 'how.changing')).toEqual({ value: 14 })
  expect(await kept(phone, 'how.change')).toEqual({ value: 14 })
  await expect(phone.page.locator('wx-slider')).toContainText('14')
  await slider.press('End')
  await expect.poll(() => kept(phone, 'how.change')).toEqual({ value: 20 })
})

test('a progress shows how far it is, and says when it has come there', async ({ browser }) => {
  const phone = await open(browser, CHOICES)
  const bar = phone.page.locator('wx-progress')
  const part = () =>
    bar.evaluate((element) => {
      const [whole, done] = ['.wx-progress-bar', '.wx-progress-done'].map(
        (one) => element.querySelector(one)?.clientWidth,
      )
      return (done ?? 0) / (whole ?? 1)
    })
  await expect(bar).toHaveText('30%')
  expect(await part()).toBeCloseTo(0.3, 1)
  expect(await kept(phone, 'done.activeend')).toEqual({ curPercent: 30 })
  await phone.tap('换一换')
  await expect(bar).toHaveText('100%')
  expect(await part()).toBe(1)
})

test('pickers give a date, a month or a time as WeChat writes them', async ({ browser }) => {
  const phone = await open(browser, CHOICES)
  await expect(phone.page.getByLabel('日子')).toHaveValue('2026-11-25')
  await phone.fill('日子', '2026-12-01')
  await phone.fill('月份', '2027-02')
  await phone.fill('时间', '18:05')
  expect(await kept(phone, 'day.change')).toEqual({ value: '2026-12-01' })
  expect(await kept(phone, 'month.change')).toEqual({ value: '2027-02' })
  expect(await kept(phone, 'hour.change')).toEqual({ value: '18:05' })
})

test('a picker of dates does not go beyond its bounds', async ({ browser }) => {
  const phone = await open(browser, CHOICES)
  await phone.fill('日子', '2027-01-01')
  await phone.fill('时间', '18:05')
  expect(await kept(phone, 'hour.change')).toEqual({ value: '18:05' })
  expect(JSON.stringify(await noted(phone, 'events'))).not.toContain('day.change')
})

test('a form hands over what is chosen in it, by name', async ({ browser }) => {
  const phone = await open(browser, CHOICES)
  await phone.tap('交')
  expect(await kept(phone, 'form.submit')).toEqual({
    value: { kind: 'a', topics: ['y'], how: 12, colour: 1, day: '2026-11-25', month: '2026-11', hour: '09:30' },
  })
})

for (const [attribute, other, says] of [
  ['mode="time"', 'mode="region"', 'does not make a picker of mode region'],
  ['fields="month"', 'fields="year"', 'does not make a picker of dates with fields year'],
] as const) {
  test(`a picker with ${other} is reported`, async ({ browser }) => {
    await withChanged(
      `${CHOICES}.wxml`,
      (wxml) => wxml.replace(attribute, other),
      async (folder) => {
        const phone = await open(browser, FIRST, { folder })
        await phone.ask(({ wx }) => wx.navigateTo({ url: '/pages/choices/index' }))
        expect(await wentWrong(phone)).toContain(says)
      },
    )
  })
}

test('a button of a form that does what the host does not is reported', async ({ browser }) => {
  await withChanged(
    `${CHOICES}.wxml`,
    (wxml) => wxml.replace('form-type="submit"', 'form-type="reset"'),
    async (folder) => {
      const phone = await open(browser, CHOICES, { folder })
      await press(phone, '交')
      expect(await wentWrong(phone)).toContain('does not know form-type reset')
    },
  )
})
