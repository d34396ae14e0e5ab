import { wall } from '../journeys/wall'
import { test } from '../support/test'
import { Phone } from './phone'

test('what everyone may read, on the browser build', async ({ browser }) => {
  await wall({
    phoneOf: (openid) => Phone.of(openid, browser),
    step: (title, work) => test.step(title, work),
  })
})
