import { wall } from '../journeys/wall'
import { test } from '../support/test'
import { checkPhones, MiniProgramPhone } from './phone'

test.afterEach(checkPhones)

test('what everyone may read, on the Mini Program build', async ({ browser }) => {
  await wall({
    phoneOf: (openid) => MiniProgramPhone.of(openid, browser),
    step: (title, work) => test.step(title, work),
  })
})
