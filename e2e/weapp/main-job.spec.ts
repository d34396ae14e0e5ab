import { mainJob } from '../journeys/main-job'
import { test } from '../support/test'
import { checkPhones, MiniProgramPhone } from './phone'

test.afterEach(checkPhones)

test('the main job, end to end, on the Mini Program build', async ({ browser }) => {
  await mainJob({
    phoneOf: (openid) => MiniProgramPhone.of(openid, browser),
    step: (title, work) => test.step(title, work),
  })
})
