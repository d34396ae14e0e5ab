import type { Page } from '@playwright/test'
import { newPerson } from '../support/local-cloud'
import { setScene, type Scene } from '../support/scene'
import { isDesk, isWide, SCREEN_NAMES, type ScreenName } from '../support/screens'
import { expect } from '../support/test'
import { COLOURS, crosses, overflow, smallTargets, smallTexts, violations } from './measures'
import { test } from '../support/one-page'
import { asNew, openScreen, settled } from './settled'

test.describe.configure({ mode: 'parallel' })

const PHONE = { width: 375, height: 812 }
const PC = { width: 1280, height: 800 }
const WIDTHS = [320, 430, 375]

/** The smallest side of what can be tapped, in px. */
const LEAST = { light: 44, elder: 60 } as const

/** The smallest type, in px. */
const LEAST_TYPE = { light: 13, elder: 18 } as const

let scene: Scene
test.beforeAll(async () => {
  scene = await setScene(newPerson())
})

for (const name of SCREEN_NAMES) {
  test(`${name}: nothing axe can find, large targets and type, nothing stands out sideways, in every look`, async ({
    page,
  }) => {
    await look(page, name, 'light')
    if (isWide(name)) await onPc(page, name)
    if (isDesk(name)) return
    await asNew(page)
    await look(page, name, 'elder')
  })
}

/** Opens it in one size of type, and goes through widths and colours: the colours follow the system at once. */
async function look(page: Page, name: ScreenName, mode: 'light' | 'elder'): Promise<void> {
  await page.emulateMedia({ colorScheme: 'light' })
  await openScreen(page, name, scene, mode)
  expect.soft(await violations(page), `axe, ${mode}`).toEqual([])
  expect.soft(await smallTargets(page, LEAST[mode]), `targets, ${mode}`).toEqual([])
  expect.soft(await smallTexts(page, LEAST_TYPE[mode]), `type, ${mode}`).toEqual([])
  if (mode === 'elder') expect.soft(await crosses(page), 'sheets without a button that closes them').toEqual([])
  for (const width of WIDTHS) {
    await page.setViewportSize({ ...PHONE, width })
    await settled(page)
    expect.soft(await overflow(page), `${mode} at ${width} px`).toEqual([])
  }
  await turnDark(page)
  expect.soft(await violations(page, [], COLOURS), `axe, ${mode} and dark`).toEqual([])
}

async function onPc(page: Page, name: ScreenName): Promise<void> {
  await page.emulateMedia({ colorScheme: 'light' })
  await page.setViewportSize(PC)
  await openScreen(page, name, scene, 'light')
  expect.soft(await violations(page), 'axe, PC').toEqual([])
  expect.soft(await overflow(page), 'at 1280 px').toEqual([])
}

async function turnDark(page: Page): Promise<void> {
  await page.emulateMedia({ colorScheme: 'dark' })
  await expect(page.locator('.screen').filter({ visible: true }).first()).toHaveClass(/theme-dark/)
  await settled(page)
}
