import { test } from '@playwright/test'
import { consultationDesk } from '../journeys/consultation-desk'
import { Phone } from './phone'

test('a consultation from its first word to its opening, on the browser build', async ({ browser }) => {
  test.setTimeout(120_000)
  await consultationDesk({
    phoneOf: (openid) => Phone.of(openid, browser),
    step: (title, work) => test.step(title, work),
  })
})
