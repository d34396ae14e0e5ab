import type { Browser } from '@playwright/test'
import type { Underground } from '../journeys/unsent'
import { test } from '../support/test'
import { MiniProgramPhone } from './phone'

/** Phones that can be without a signal: a Mini Program opens all the same. */
export const underground = (browser: Browser): Underground => ({
  phoneOf: (openid) => MiniProgramPhone.of(openid, browser),
  step: (title, work) => test.step(title, work),
  opensWithout: true,
  copies: (phone) => (phone instanceof MiniProgramPhone ? phone.copies() : Promise.resolve(0)),
  async signal(phone, on) {
    if (!(phone instanceof MiniProgramPhone)) return
    // As it is opened next, too.
    phone.device.connected = on
    if (on) await phone.ask((one) => one.connect(true))
    else await phone.ask((one) => one.connect(false))
  },
})
