import type { Browser } from '@playwright/test'
import { settled } from '../browser/settled'
import type { Scene } from '../support/scene'
import { wayTo, type Mode, type ScreenName } from '../support/screens'
import { isOffline, stepsOn } from '../support/steps'
import { MiniProgramPhone, type PhoneOptions } from './phone'

/** A phone of whoever has that screen, in that mode, with the screen on it and at rest. */
export async function phoneAt(
  name: ScreenName,
  scene: Scene,
  mode: Mode,
  browser: Browser,
  options: PhoneOptions = {},
): Promise<MiniProgramPhone> {
  const { openid, pages } = wayTo(name, scene)
  const theme = mode.endsWith('dark') ? 'dark' : 'light'
  const phone = await MiniProgramPhone.of(openid, browser, {
    ...options,
    device: { theme, connected: !isOffline(name), ...options.device },
  })
  for (const page of pages) {
    await phone.open(mode.startsWith('elder') ? `${page}${page.includes('?') ? '&' : '?'}elder=1` : page)
    await settled(phone.page)
  }
  await stepsOn(phone, name, mode)
  await settled(phone.page)
  return phone
}
