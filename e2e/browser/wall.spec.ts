import type { Browser } from '@playwright/test'
import { wall } from '../journeys/wall'
import { wallChoices, wallFollows } from '../journeys/wall-choices'
import type { World } from '../journeys/screen'
import { test } from '../support/test'
import { Phone } from './phone'

const world = (browser: Browser): World => ({
  phoneOf: (openid) => Phone.of(openid, browser),
  step: (title, work) => test.step(title, work),
})

test('what everyone may read, on the browser build', ({ browser }) => wall(world(browser)))

test('the wall shows one topic or all, of here or of the district, on the browser build', ({ browser }) =>
  wallChoices(world(browser)))

test('the wall is that of the workstation chosen last, on the browser build', ({ browser }) =>
  wallFollows(world(browser)))
