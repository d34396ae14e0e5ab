import { lastSeen } from '../journeys/last-seen'
import { test } from '../support/test'
import { checkPhones, MiniProgramPhone } from './phone'

test.afterEach(checkPhones)

test('home is there at once for who was here before, on the Mini Program build', ({ browser }) =>
  lastSeen({
    phoneOf: (openid) => MiniProgramPhone.of(openid, browser),
    step: (title, work) => test.step(title, work),
  }))
