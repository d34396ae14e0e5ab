import * as journeys from '../journeys/consultations'
import { test } from '../support/test'
import { Phone } from './phone'

for (const [title, journey] of Object.entries(journeys)) {
  test(`taking part on the browser build: ${title}`, async ({ browser }) => {
    await journey({ phoneOf: (openid) => Phone.of(openid, browser), step: (name, work) => test.step(name, work) })
  })
}
