import { expect, type Page } from '@playwright/test'
import type { Scene } from '../support/scene'
import { addressesTo, wayTo, type Mode, type ScreenName } from '../support/screens'
import { isOffline, stepsOn } from '../support/steps'
import { Phone } from './phone'

/** Opens one address after the other, each anew, and waits until the screen shows what it has to show. */
export async function openSettled(page: Page, addresses: string[]): Promise<void> {
  for (const address of addresses) {
    await page.goto('about:blank')
    await page.goto(address)
    await settled(page)
  }
}

/** Opens a screen by the pages that lead to it, and does on it what it is listed for. */
export async function openScreen(page: Page, name: ScreenName, scene: Scene, mode: Mode): Promise<void> {
  if (isOffline(name)) await page.route('**/call/**', (route) => route.abort())
  await openSettled(page, addressesTo(name, scene, mode))
  await stepsOn(Phone.on(page, wayTo(name, scene).openid), name, mode)
  await settled(page)
}

/** Something stands in the page's main part, nothing is being fetched, every picture has come. */
export async function settled(page: Page): Promise<void> {
  const main = page.getByRole('main').filter({ visible: true }).first()
  await expect(main).toBeVisible()
  await expect(main).not.toBeEmpty()
  await expect(page.getByRole('status', { name: '正在打开' })).toHaveCount(0)
  await page.waitForFunction(() => document.fonts.status === 'loaded')
  await page.waitForFunction(() => Array.from(document.images).every((image) => image.complete))
}

/** As if it were another phone, which is quicker than another one: what was begun in the first look is not there. */
export async function asNew(page: Page): Promise<void> {
  const url = page.url()
  await page.unrouteAll()
  await page.context().unrouteAll()
  await page.context().clearPermissions()
  // What is begun is put away as the page closes.
  await page.goto('about:blank')
  if (url === 'about:blank') return
  const session = await page.context().newCDPSession(page)
  await session.send('Storage.clearDataForOrigin', {
    origin: new URL(url).origin,
    storageTypes: 'local_storage,indexeddb',
  })
  await session.detach()
}
