import type { Page } from '@playwright/test'
import { newPerson } from '../support/local-cloud'
import { expect, test } from '../support/test'

/** The picture of the box on a page, in light or dark. */
async function boxOn(page: Page, path: string, theme: string): Promise<string> {
  await page.goto('about:blank')
  await page.goto(`/app/?as=${newPerson()}&theme=${theme}#/${path}`)
  const box = page.locator('.post-box img, .state-box img').filter({ visible: true }).first()
  await expect(box).toHaveAttribute('src', /./)
  return (await box.getAttribute('src')) ?? ''
}

test('where there is nothing yet, the box is the one of home, in light and in the dark', async ({ page }) => {
  for (const theme of ['light', 'dark']) {
    const home = await boxOn(page, 'pages/home/index?scene=b%3Dyg2-1', theme)
    expect(await boxOn(page, 'pages/unsent/index', theme), theme).toBe(home)
  }
})
