import { oneCall } from '../journeys/one-call'
import { test } from '../support/test'
import { Phone } from './phone'

test('home costs one call, by whichever way somebody comes', ({ browser }) =>
  oneCall({
    phoneOf: (openid) => Phone.of(openid, browser),
    step: (title, work) => test.step(title, work),
  }))
