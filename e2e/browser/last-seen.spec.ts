import { lastSeen } from '../journeys/last-seen'
import { test } from '../support/test'
import { Phone } from './phone'

test('home is there at once for who was here before, on the browser build', ({ browser }) =>
  lastSeen({
    phoneOf: (openid) => Phone.of(openid, browser),
    step: (title, work) => test.step(title, work),
  }))
