import { begun } from '../journeys/begun'
import { test } from '../support/test'
import { checkPhones, MiniProgramPhone } from './phone'

test.afterEach(checkPhones)

test('what is begun and not sent is kept, on the Mini Program build', async ({ browser }) => {
  await begun({
    phoneOf: (openid) => MiniProgramPhone.of(openid, browser),
    step: (title, work) => test.step(title, work),
  })
})
