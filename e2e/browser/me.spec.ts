import { me } from '../journeys/me'
import { test } from '../support/test'
import { Phone } from './phone'

test('messages, profile, export and erasing, on the browser build', async ({ browser }) => {
  await me({
    phoneOf: (openid) => Phone.of(openid, browser),
    step: (title, work) => test.step(title, work),
  })
})
