import type { Page } from '@playwright/test'
import { CONTACT, OFFICER, SUGGESTION } from '../support/cases'
import { must, newPerson } from '../support/local-cloud'
import { expect, test } from '../support/test'
import { overflow, smallTargets, violations } from './measures'

async function openTryIt(page: Page): Promise<void> {
  await page.goto('/')
  await expect(page.getByText('本地云已就绪')).toBeVisible()
}

test.describe('the try-it page', () => {
  test.use({ viewport: { width: 1280, height: 800 }, hasTouch: false })

  test('asks nobody but the computer it runs on', async ({ page, baseURL }) => {
    const foreign: string[] = []
    page.on('request', (request) => {
      if (baseURL !== undefined && !request.url().startsWith(baseURL) && !/^(data|blob):/.test(request.url()))
        foreign.push(request.url())
    })
    await openTryIt(page)
    await expect(page.frameLocator('iframe[title=居民的手机]').getByRole('main')).toBeVisible()
    expect(foreign).toEqual([])
  })

  test('shows a resident and an officer, and lets both be somebody else', async ({ page }) => {
    await openTryIt(page)
    const resident = page.locator('iframe[title=居民的手机]')
    const staff = page.locator('iframe[title=队员的手机]')
    await expect(resident).toHaveAttribute('src', /as=resident-wang#\/pages\/home\/index\?scene=b%3Dyg2-1$/)
    await expect(staff).toHaveAttribute('src', /as=demo-officer-yangguang#\/staff\/inbox\/index$/)
    await page.getByText('新居民', { exact: true }).click()
    await page.getByText('室长陈敏', { exact: true }).click()
    await expect(resident).toHaveAttribute('src', /as=resident-[0-9a-f]{12}#/)
    await expect(staff).toHaveAttribute('src', /as=demo-lead-yangguang#/)
    await expect(page.getByRole('link', { name: '打开电脑工作台' })).toHaveAttribute('href', /as=demo-lead-yangguang#/)
  })

  test('shows the messages WeChat would have sent, to whom, and whether they went', async ({ page }) => {
    await openTryIt(page)
    const { id } = await must(newPerson(), 'suggestion.submit', SUGGESTION)
    await must(OFFICER, 'desk.accept', { id, version: 1, contact: CONTACT })
    const first = page
      .getByRole('list', { name: '发件箱' })
      .getByRole('listitem')
      .filter({ hasText: '受理通知 给一位居民' })
      .first()
    await expect(first).toBeVisible()
    await expect(first).toContainText(/待发|已送/)
  })

  test('leads from the code of a board to its box', async ({ page }) => {
    await openTryIt(page)
    const link = page.getByRole('link', { name: '龙潭公示栏' })
    await expect(link.locator('img')).toHaveJSProperty('complete', true)
    expect(await link.locator('img').evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0)
    await expect(link).toHaveAttribute('href', /\/app\/#\/pages\/home\/index\?scene=b%3Dlt-1$/)
  })

  for (const colorScheme of ['light', 'dark'] as const) {
    test(`has no fault that axe can find and fits, in ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme })
      for (const [width, height] of [
        [1024, 768],
        [1280, 800],
        [1920, 1080],
      ] as const) {
        await page.setViewportSize({ width, height })
        await openTryIt(page)
        expect.soft(await overflow(page), `at ${width}`).toEqual([])
        expect.soft(await smallTargets(page, 44), `at ${width}`).toEqual([])
      }
      expect(await violations(page)).toEqual([])
    })
  }
})

test('on a phone the try-it page gives links instead of phones', async ({ page }) => {
  await openTryIt(page)
  await expect(page.locator('iframe').first()).toBeHidden()
  await expect(page.getByRole('link', { name: '打开王阿姨的手机' })).toHaveAttribute('href', /as=resident-wang#/)
  expect(await overflow(page)).toEqual([])
  expect(await smallTargets(page, 44)).toEqual([])
  expect(await violations(page)).toEqual([])
})
