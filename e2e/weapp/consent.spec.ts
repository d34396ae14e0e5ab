import { askedBeforehand, askedWithoutSignal } from '../journeys/consent'
import { test } from '../support/test'
import { checkPhones, MiniProgramPhone } from './phone'

test.afterEach(checkPhones)

test('the privacy notice comes before anything of a person leaves the phone, on the Mini Program build', ({
  browser,
}) =>
  askedBeforehand({
    phoneOf: (openid) => MiniProgramPhone.of(openid, browser),
    step: (title, work) => test.step(title, work),
  }))

test('what was agreed without a signal is told, on the Mini Program build', ({ browser }) =>
  askedWithoutSignal({
    phoneOf: (openid) => MiniProgramPhone.of(openid, browser),
    step: (title, work) => test.step(title, work),
    opensWithout: true,
    copies: (phone) => (phone instanceof MiniProgramPhone ? phone.copies() : Promise.resolve(0)),
    async signal(phone, on) {
      if (!(phone instanceof MiniProgramPhone)) return
      phone.device.connected = on
      if (on) await phone.ask((one) => one.connect(true))
      else await phone.ask((one) => one.connect(false))
    },
  }))
