import type { Browser } from '@playwright/test'
import {
  photoOfADraft,
  unsent,
  unsentAndMended,
  unsentAndRefused,
  unsentAndThrownAway,
  type Underground,
} from '../journeys/unsent'
import { unsentIntake, unsentVisit } from '../journeys/unsent-desk'
import { unsentSupplement, unsentSupplementTooLate } from '../journeys/unsent-supplement'
import { test } from '../support/test'
import { checkPhones, MiniProgramPhone } from './phone'

test.afterEach(checkPhones)

const world = (browser: Browser): Underground => ({
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

test('what is written without a signal goes into the box once, when there is one, on the Mini Program build', ({
  browser,
}) => unsent(world(browser)))

test('a photo that found no signal is part of the draft, on the Mini Program build', ({ browser }) =>
  photoOfADraft(world(browser)))

test('what the box refused is taken up again whole, on the Mini Program build', ({ browser }) =>
  unsentAndMended(world(browser)))

test('what waits for a signal can be thrown away, on the Mini Program build', ({ browser }) =>
  unsentAndThrownAway(world(browser)))

test('what the box refuses waits for its writer, and goes with all else of theirs, on the Mini Program build', ({
  browser,
}) => unsentAndRefused(world(browser)))

test('a slip copied without a signal is entered once, and handed over, on the Mini Program build', ({ browser }) =>
  unsentIntake(world(browser)))

test('a visit noted down without a signal goes on to its case, on the Mini Program build', ({ browser }) =>
  unsentVisit(world(browser)))

test('what is added to a case without a signal is added once, on the Mini Program build', ({ browser }) =>
  unsentSupplement(world(browser)))

test('what is added too late without a signal is not lost, on the Mini Program build', ({ browser }) =>
  unsentSupplementTooLate(world(browser)))
