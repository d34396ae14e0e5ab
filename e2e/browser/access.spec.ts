import { expect, test } from '@playwright/test'
import { newPerson } from '../support/local-cloud'
import { isWide, modesOf, SCREEN_NAMES, setScene, type Mode, type Scene } from '../support/screens'
import { overflow, smallTargets, violations } from './measures'
import { openScreen, settled } from './settled'

test.describe.configure({ mode: 'parallel' })

const LEAST = { light: 44, dark: 44, elder: 60, 'elder-dark': 60 } satisfies Record<Mode, number>

let scene: Scene
test.beforeAll(async () => {
  scene = await setScene(newPerson())
})

for (const name of SCREEN_NAMES) {
  for (const mode of modesOf(name)) {
    test(`${name} in ${mode}: nothing axe can find, large targets, nothing stands out sideways`, async ({ page }) => {
      await openScreen(page, name, scene, mode)
      expect.soft(await violations(page), 'axe').toEqual([])
      expect.soft(await smallTargets(page, LEAST[mode]), 'targets').toEqual([])
      for (const width of [320, 375, 430]) {
        await page.setViewportSize({ width, height: 812 })
        await settled(page)
        expect.soft(await overflow(page), `at ${width} px`).toEqual([])
      }
    })
  }
}

for (const name of SCREEN_NAMES.filter(isWide)) {
  test(`${name} on a PC: nothing axe can find, nothing stands out sideways`, async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 800 })
    await openScreen(page, name, scene, 'light')
    expect.soft(await violations(page), 'axe').toEqual([])
    expect.soft(await overflow(page), 'at 1280 px').toEqual([])
  })
}
