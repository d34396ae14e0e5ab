import { mainJob } from '../journeys/main-job'
import { test } from '../support/test'
import { Phone } from './phone'

test('the main job, end to end, on the browser build', async ({ browser }) => {
  await mainJob({ phoneOf: (openid) => Phone.of(openid, browser), step: (title, work) => test.step(title, work) })
})
