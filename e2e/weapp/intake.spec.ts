import { intake } from '../journeys/intake'
import { test } from '../support/test'
import { checkPhones, MiniProgramPhone } from './phone'

test.afterEach(checkPhones)

test('a slip from the box and a visit, from paper to WeChat, on the Mini Program build', async ({ browser }) => {
  await intake({
    phoneOf: (openid) => MiniProgramPhone.of(openid, browser),
    step: (title, work) => test.step(title, work),
  })
})
