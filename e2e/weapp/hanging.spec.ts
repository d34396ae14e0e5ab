import type { Browser } from '@playwright/test'
import { photoArrivesLate, profileComesLate, slipWhileItHangs } from '../journeys/hanging'
import { hanging } from '../support/hanging'
import { test } from '../support/test'
import { checkPhones, MiniProgramPhone } from './phone'

test.afterEach(checkPhones)

const world = (browser: Browser) => hanging((openid) => MiniProgramPhone.of(openid, browser))

test('where the network hangs, the slip opens with what the phone knows, on the Mini Program build', ({ browser }) =>
  slipWhileItHangs(world(browser)))

test('what was left with us may come late, and fills in only what nobody has touched, on the Mini Program build', ({
  browser,
}) => profileComesLate(world(browser)))

test('a photo that arrives late is waited for no longer, on the Mini Program build', ({ browser }) =>
  photoArrivesLate(world(browser)))
