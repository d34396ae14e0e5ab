import type { Browser } from '@playwright/test'
import { photoArrivesLate, profileComesLate, slipWhileItHangs } from '../journeys/hanging'
import { hanging } from '../support/hanging'
import { test } from '../support/test'
import { Phone } from './phone'

const world = (browser: Browser) => hanging((openid) => Phone.of(openid, browser))

test('where the network hangs, the slip opens with what the phone knows', ({ browser }) =>
  slipWhileItHangs(world(browser)))

test('what was left with us may come late, and fills in only what nobody has touched', ({ browser }) =>
  profileComesLate(world(browser)))

test('a photo that arrives late is waited for no longer', ({ browser }) => photoArrivesLate(world(browser)))
