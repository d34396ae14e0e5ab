import { test } from '@playwright/test'
import { mainJob } from '../journeys/main-job'
import { Phone } from './phone'

test('the main job, end to end, on the browser build', async ({ browser }) => {
  test.setTimeout(120_000)
  await mainJob({ phoneOf: (openid) => Phone.of(openid, browser), step: (title, work) => test.step(title, work) })
})
