import { intake } from '../journeys/intake'
import { test } from '../support/test'
import { Phone } from './phone'

test('a slip from the box and a visit, from paper to WeChat, on the browser build', async ({ browser }) => {
  await intake({
    phoneOf: (openid) => Phone.of(openid, browser),
    step: (title, work) => test.step(title, work),
  })
})
