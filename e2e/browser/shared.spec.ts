import type { Browser } from '@playwright/test'
import type { World } from '../journeys/screen'
import { sharedHome, sharedToANeighbour, sharedToSomebodyNew } from '../journeys/shared'
import { test } from '../support/test'
import { Phone } from './phone'

const world = (browser: Browser): World => ({
  phoneOf: (openid) => Phone.of(openid, browser),
  step: (title, work) => test.step(title, work),
})

test('who comes by a share card for the first time is at its workstation', ({ browser }) =>
  sharedToSomebodyNew(world(browser)))

test('who has a workstation keeps it when a card of another one is opened', ({ browser }) =>
  sharedToANeighbour(world(browser)))

test('a home that was shared is that of its workstation', ({ browser }) => sharedHome(world(browser)))
