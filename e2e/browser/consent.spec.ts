import { askedBeforehand, askedWithoutSignal } from '../journeys/consent'
import { test } from '../support/test'
import { Phone } from './phone'

test('the privacy notice comes before anything of a person leaves the phone', ({ browser }) =>
  askedBeforehand({
    phoneOf: (openid) => Phone.of(openid, browser),
    step: (title, work) => test.step(title, work),
  }))

test('what was agreed without a signal is told, and nothing goes once it was taken back', ({ browser }) =>
  askedWithoutSignal({
    phoneOf: (openid) => Phone.of(openid, browser),
    step: (title, work) => test.step(title, work),
    opensWithout: false,
    copies: (phone) => (phone instanceof Phone ? phone.copies() : Promise.resolve(0)),
    async signal(phone, on) {
      if (phone instanceof Phone) await phone.page.context().setOffline(!on)
    },
  }))
