import * as journeys from '../journeys/consultations'
import { test } from '../support/test'
import { checkPhones, MiniProgramPhone } from './phone'

test.afterEach(checkPhones)

for (const [title, journey] of Object.entries(journeys)) {
  test(`taking part on the Mini Program build: ${title}`, async ({ browser }) => {
    await journey({
      phoneOf: (openid) => MiniProgramPhone.of(openid, browser),
      step: (name, work) => test.step(name, work),
    })
  })
}
