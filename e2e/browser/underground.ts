import type { Browser } from '@playwright/test'
import type { Underground } from '../journeys/unsent'
import { test } from '../support/test'
import { Phone } from './phone'

/** Phones whose browser can be without a signal: it opens no page then. */
export const underground = (browser: Browser): Underground => ({
  phoneOf: (openid) => Phone.of(openid, browser),
  step: (title, work) => test.step(title, work),
  opensWithout: false,
  copies: (phone) => (phone instanceof Phone ? phone.copies() : Promise.resolve(0)),
  async signal(phone, on) {
    if (phone instanceof Phone) await phone.page.context().setOffline(!on)
  },
})
