import { consultationDesk } from '../journeys/consultation-desk'
import { test } from '../support/test'
import { Phone } from './phone'

test('a consultation from its first word to its opening, on the browser build', async ({ browser }) => {
  await consultationDesk({
    phoneOf: (openid) => Phone.of(openid, browser),
    step: (title, work) => test.step(title, work),
  })
})
