import type { Browser, Page } from '@playwright/test'
import { asNew, openScreen } from '../browser/settled'
import { newPerson } from '../support/local-cloud'
import { setScene, type Scene } from '../support/scene'
import { isVariant, isWide, MODE_NAMES, SCREEN_NAMES, type Mode, type ScreenName } from '../support/screens'
import { expect, test } from '../support/test'
import { phoneAt } from '../weapp/settled'
import { SHOTS, shotOf } from './names'

test.describe.configure({ mode: 'parallel' })

const PHONE = { width: 375, height: 812 }
const PC = { width: 1280, height: 800 }

let scene: Scene
test.beforeAll(async () => {
  scene = await setScene(newPerson())
})

for (const name of SCREEN_NAMES) {
  test(`pictures of ${name}`, async ({ page, browser }) => {
    for (const mode of MODE_NAMES) {
      await picturesOfH5(page, name, mode)
      await asNew(page)
      if (!isVariant(name)) await picturesOfWeapp(browser, name, mode)
    }
  })
}

async function picturesOfH5(page: Page, name: ScreenName, mode: Mode): Promise<void> {
  await page.setViewportSize(PHONE)
  await openScreen(page, name, scene, mode)
  await page.screenshot({ path: shotOf(name, mode, 'h5') })
  await page.screenshot({ path: shotOf(name, mode, 'h5-full'), fullPage: true })
  if (!isWide(name)) return
  await page.setViewportSize(PC)
  await openScreen(page, name, scene, mode)
  await page.screenshot({ path: shotOf(name, mode, 'h5-pc') })
}

async function picturesOfWeapp(browser: Browser, name: ScreenName, mode: Mode): Promise<void> {
  const phone = await phoneAt(name, scene, mode, browser)
  await phone.page.screenshot({ path: shotOf(name, mode, 'weapp') })
  await phone.page.screenshot({ path: shotOf(name, mode, 'weapp-full'), fullPage: true })
  await phone.page.context().close()
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`pictures of the try-it page in ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme })
    for (const [width, height] of [
      [1280, 800],
      [1440, 900],
      [375, 812],
    ] as const) {
      await page.setViewportSize({ width, height })
      await page.goto('/')
      await expect(page.getByText('本地云已就绪')).toBeVisible()
      if (width > 1000) await expect(page.frameLocator('iframe[title=队员的手机]').getByRole('main')).not.toBeEmpty()
      await page.screenshot({ path: `${SHOTS}/tryit-${colorScheme}-${width}.png` })
    }
  })
}
