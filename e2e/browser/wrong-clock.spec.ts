import { wrongClock } from '../journeys/wrong-clock'
import { figuresOn, setOff } from '../support/wrong-clock'
import { test } from '../support/test'
import { Phone } from './phone'

test('a phone whose clock is wrong by a day still counts right', ({ browser }) =>
  wrongClock({
    phoneOf: (openid) => Phone.of(openid, browser),
    step: (title, work) => test.step(title, work),
    off: setOff,
    figures: figuresOn,
    async signal(phone, on) {
      if (phone instanceof Phone) await phone.page.context().setOffline(!on)
    },
  }))
