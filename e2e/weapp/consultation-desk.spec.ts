import { consultationDesk } from '../journeys/consultation-desk'
import { test } from '../support/test'
import { checkPhones, MiniProgramPhone } from './phone'

test.afterEach(checkPhones)

test('a consultation from its first word to its opening, on the Mini Program build', async ({ browser }) => {
  await consultationDesk({
    phoneOf: (openid) => MiniProgramPhone.of(openid, browser),
    step: (title, work) => test.step(title, work),
  })
})
