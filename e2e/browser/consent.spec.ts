import { askedBeforehand, askedWithoutSignal } from '../journeys/consent'
import { test } from '../support/test'
import { Phone } from './phone'
import { underground } from './underground'

test('the privacy notice comes before anything of a person leaves the phone', ({ browser }) =>
  askedBeforehand({
    phoneOf: (openid) => Phone.of(openid, browser),
    step: (title, work) => test.step(title, work),
  }))

test('what was agreed without a signal is told, and nothing goes once it was taken back', ({ browser }) =>
  askedWithoutSignal(underground(browser)))
