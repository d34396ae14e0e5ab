import type { Screen } from '../journeys/screen'
import { DomScreen } from './dom-screen'

const DAY = 24 * 3_600_000

function pageOf(phone: Screen) {
  if (!(phone instanceof DomScreen)) throw new Error('only a phone in a browser has a clock that can be set')
  return phone.page
}

/** Sets a phone's clock wrong by so many days. Its time stands still; what waits goes on. */
export async function setOff(phone: Screen, days: number): Promise<void> {
  if (days !== 0) await pageOf(phone).clock.setFixedTime(Date.now() + days * DAY)
}

/** The large numbers on the screen, with what they count. */
export function figuresOn(phone: Screen): Promise<string[]> {
  return pageOf(phone).locator('.figure').filter({ visible: true }).allInnerTexts()
}
