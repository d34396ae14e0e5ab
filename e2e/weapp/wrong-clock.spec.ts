import { wrongClock } from '../journeys/wrong-clock'
import { figuresOn, setOff } from '../support/wrong-clock'
import { test } from '../support/test'
import { checkPhones, MiniProgramPhone } from './phone'

test.afterEach(checkPhones)

test('a phone whose clock is wrong by a day still counts right, on the Mini Program build', ({ browser }) =>
  wrongClock({
    phoneOf: (openid) => MiniProgramPhone.of(openid, browser),
    step: (title, work) => test.step(title, work),
    off: setOff,
    figures: figuresOn,
    async signal(phone, on) {
      if (!(phone instanceof MiniProgramPhone)) return
      phone.device.connected = on
      if (on) await phone.ask((one) => one.connect(true))
      else await phone.ask((one) => one.connect(false))
    },
  }))
