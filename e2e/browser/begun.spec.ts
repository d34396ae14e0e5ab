import { begun } from '../journeys/begun'
import { test } from '../support/test'
import { Phone } from './phone'

test('what is begun and not sent is kept, on the browser build', async ({ browser }) => {
  await begun({
    phoneOf: (openid) => Phone.of(openid, browser),
    step: (title, work) => test.step(title, work),
  })
})
