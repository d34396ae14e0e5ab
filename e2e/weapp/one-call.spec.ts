import { oneCall } from '../journeys/one-call'
import { test } from '../support/test'
import { checkPhones, MiniProgramPhone } from './phone'

test.afterEach(checkPhones)

test('home costs one call, by whichever way somebody comes, on the Mini Program build', ({ browser }) =>
  oneCall({
    phoneOf: (openid) => MiniProgramPhone.of(openid, browser),
    step: (title, work) => test.step(title, work),
  }))
