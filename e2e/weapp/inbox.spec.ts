import { inbox } from '../journeys/inbox'
import { test } from '../support/test'
import { checkPhones, MiniProgramPhone } from './phone'

test.afterEach(checkPhones)

test('an inbox that is full, on the Mini Program build', async ({ browser }) => {
  await inbox({
    phoneOf: (openid) => MiniProgramPhone.of(openid, browser),
    step: (title, work) => test.step(title, work),
  })
})
