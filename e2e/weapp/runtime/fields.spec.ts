import { expect, test } from '../../support/test'
import { checkPhones } from '../phone'
import { FIELDS, kept, open } from './opened'

test.describe.configure({ mode: 'parallel' })
test.afterEach(checkPhones)

test('a field is what it says: its kind, its hint, what it takes', async ({ browser }) => {
  const { page } = await open(browser, FIELDS)
  await expect(page.getByPlaceholder('口令')).toHaveAttribute('type', 'password')
  await expect(page.getByPlaceholder('数')).toHaveAttribute('inputmode', 'decimal')
  await expect(page.getByPlaceholder('数')).toBeDisabled()
  await page.getByPlaceholder('长话').fill('长'.repeat(200))
  await expect(page.getByPlaceholder('长话')).toHaveValue('长'.repeat(200))
})

test('a field that grows is as high as what is in it', async ({ browser }) => {
  const { page } = await open(browser, FIELDS)
  const field = page.getByPlaceholder('长话')
  const height = async () => (await field.boundingBox())?.height ?? 0
  const before = await height()
  await field.fill('一\n二\n三\n四\n五')
  expect(await height()).toBeGreaterThan(before * 3)
  await field.fill('')
  expect(await height()).toBe(before)
})

test('the page says what is in a field, and whether the cursor is', async ({ browser }) => {
  const phone = await open(browser, FIELDS)
  const field = phone.page.getByPlaceholder('请写姓名')
  await expect(field).toHaveValue('一')
  await phone.tap('换一换')
  await expect(field).toHaveValue('二')
  await expect(field).toBeFocused()
  await phone.tap('离开')
  await expect(field).not.toBeFocused()
  expect(await kept(phone, 'name.blur')).toEqual({ value: '二', cursor: expect.any(Number) })
})

test('what is read aloud stands on the field itself, and no name is no attribute', async ({ browser }) => {
  const phone = await open(browser, FIELDS)
  const field = phone.page.getByPlaceholder('请写姓名')
  await expect(field).toHaveAttribute('aria-label', '名')
  await phone.tap('换一换')
  await expect(field).not.toHaveAttribute('aria-label')
  await expect(phone.page.locator('wx-input[aria-label]')).toHaveCount(0)
})

test('a picture is fitted as its mode says, and by its width keeps its shape', async ({ browser }) => {
  const phone = await open(browser, FIELDS)
  await expect(phone.page.locator('wx-image').first()).toHaveCSS('height', '60px')
  const fitted = phone.page.locator('wx-image').nth(1).locator('img')
  await expect(fitted).toHaveCSS('object-fit', 'contain')
  await phone.tap('换一换')
  await expect(fitted).toHaveCSS('object-fit', 'cover')
})

test('a scroll-view goes to the element that is named, and tells where it is', async ({ browser }) => {
  const phone = await open(browser, FIELDS)
  await phone.tap('换一换')
  expect(await kept(phone, 'list.scroll')).toEqual({
    scrollTop: 300,
    scrollLeft: 0,
    scrollHeight: 600,
    scrollWidth: 375,
    deltaX: 0,
    deltaY: -300,
  })
})

test('a swiper that a finger moved says so', async ({ browser }) => {
  const phone = await open(browser, FIELDS)
  await phone.page.locator('.wx-swiper').evaluate((strip) => {
    const finger = new Touch({ identifier: 1, target: strip })
    strip.dispatchEvent(new TouchEvent('touchstart', { touches: [finger], changedTouches: [finger] }))
    strip.scrollTo({ left: strip.clientWidth })
  })
  expect(await kept(phone, 'slides.change')).toEqual({ current: 1, currentItemId: 'b', source: 'touch' })
})
