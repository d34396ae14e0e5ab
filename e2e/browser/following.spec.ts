import { following } from '../journeys/following'
import { test } from '../support/test'
import { Phone } from './phone'

test('a suggestion is followed, taken back, rated as bad and asked for again, on the browser build', async ({
  browser,
}) => {
  await following({
    phoneOf: (openid) => Phone.of(openid, browser),
    step: (title, work) => test.step(title, work),
  })
})
