import { expect, test } from '@playwright/test'
import { openSettled } from '../browser/settled'
import { newPerson } from '../support/local-cloud'
import { wayTo, isWide, MODE_NAMES, SCREEN_NAMES, setScene, type Scene } from '../support/screens'

const FOLDER = 'test-results/shots'

test.describe.configure({ mode: 'parallel' })

let scene: Scene
test.beforeAll(async () => {
  scene = await setScene(newPerson())
})

for (const name of SCREEN_NAMES) {
  test(`pictures of ${name}`, async ({ page }) => {
    for (const mode of MODE_NAMES) {
      const file = `${FOLDER}/${name.replace(/\W+/g, '-')}-${mode}`
      await page.setViewportSize({ width: 375, height: 812 })
      await openSettled(page, wayTo(name, scene, mode))
      await page.screenshot({ path: `${file}.png` })
      await page.screenshot({ path: `${file}-full.png`, fullPage: true })
      if (!isWide(name)) continue
      await page.setViewportSize({ width: 1280, height: 800 })
      await openSettled(page, wayTo(name, scene, mode))
      await page.screenshot({ path: `${file}-pc.png` })
    }
  })
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
      await page.screenshot({ path: `${FOLDER}/tryit-${colorScheme}-${width}.png` })
    }
  })
}
