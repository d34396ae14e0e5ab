import { behindMore, deskActs } from '../journeys/desk-acts'
import { test } from '../support/test'
import { checkPhones, MiniProgramPhone } from './phone'

test.afterEach(checkPhones)

test('what else becomes of a case, on the Mini Program build', async ({ browser }) => {
  await deskActs({
    phoneOf: (openid) => MiniProgramPhone.of(openid, browser),
    step: (title, work) => test.step(title, work),
    begin: behindMore,
  })
})
