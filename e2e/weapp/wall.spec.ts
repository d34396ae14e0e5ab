import type { Browser } from '@playwright/test'
import { wall } from '../journeys/wall'
import { wallChoices, wallFollows } from '../journeys/wall-choices'
import type { World } from '../journeys/screen'
import { test } from '../support/test'
import { checkPhones, MiniProgramPhone } from './phone'

test.afterEach(checkPhones)

const world = (browser: Browser): World => ({
  phoneOf: (openid) => MiniProgramPhone.of(openid, browser),
  step: (title, work) => test.step(title, work),
})

test('what everyone may read, on the Mini Program build', ({ browser }) => wall(world(browser)))

test('the wall shows one topic or all, of here or of the district, on the Mini Program build', ({ browser }) =>
  wallChoices(world(browser)))

test('the wall is that of the workstation chosen last, on the Mini Program build', ({ browser }) =>
  wallFollows(world(browser)))
