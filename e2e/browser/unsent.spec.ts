import type { Browser } from '@playwright/test'
import { unsent, unsentAndRefused, unsentAndThrownAway, type Underground } from '../journeys/unsent'
import { test } from '../support/test'
import { Phone } from './phone'

const world = (browser: Browser): Underground => ({
  phoneOf: (openid) => Phone.of(openid, browser),
  step: (title, work) => test.step(title, work),
  opensWithout: false,
  async signal(phone, on) {
    if (phone instanceof Phone) await phone.page.context().setOffline(!on)
  },
})

test('what is written without a signal goes into the box once, when there is one', ({ browser }) =>
  unsent(world(browser)))

test('what waits for a signal can be thrown away', ({ browser }) => unsentAndThrownAway(world(browser)))

test('what the box refuses waits for its writer, and goes with all else of theirs', ({ browser }) =>
  unsentAndRefused(world(browser)))
