import { figures } from '../journeys/figures'
import { test } from '../support/test'
import { checkPhones, MiniProgramPhone } from './phone'

test.afterEach(checkPhones)

test('the figures of a workstation and of the district, on the Mini Program build', async ({ browser }) => {
  await figures({
    phoneOf: (openid) => MiniProgramPhone.of(openid, browser),
    step: (title, work) => test.step(title, work),
  })
})
