import { askedBeforehand, askedWithoutSignal } from '../journeys/consent'
import { test } from '../support/test'
import { checkPhones, MiniProgramPhone } from './phone'
import { underground } from './underground'

test.afterEach(checkPhones)

test('the privacy notice comes before anything of a person leaves the phone, on the Mini Program build', ({
  browser,
}) =>
  askedBeforehand({
    phoneOf: (openid) => MiniProgramPhone.of(openid, browser),
    step: (title, work) => test.step(title, work),
  }))

test('what was agreed without a signal is told, on the Mini Program build', ({ browser }) =>
  askedWithoutSignal(underground(browser)))
