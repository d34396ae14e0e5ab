import type { Hanging } from '../journeys/hanging'
import { DomScreen } from './dom-screen'
import { expect, test } from './test'
import { hold, setWeather } from './weather'

/** Phones of either build whose network hangs when it is told to. */
export function hanging(phoneOf: Hanging['phoneOf']): Hanging {
  return {
    phoneOf,
    step: (title, work) => test.step(title, work),
    async weather(phone, weather) {
      if (phone instanceof DomScreen) await setWeather(phone.page, weather)
    },
    hold: async (phone, action) => (phone instanceof DomScreen ? hold(phone.page, action) : () => undefined),
    async stands(phone, label, text) {
      if (phone instanceof DomScreen) await expect(phone.page.getByLabel(label, { exact: true })).toHaveValue(text)
    },
  }
}
