import type { Browser } from '@playwright/test'
import { profileComesLate, slipWhileItHangs, type Hanging } from '../journeys/hanging'
import { expect, test } from '../support/test'
import { hold, setWeather } from '../support/weather'
import { checkPhones, MiniProgramPhone } from './phone'

test.afterEach(checkPhones)

const hanging = (browser: Browser): Hanging => ({
  phoneOf: (openid) => MiniProgramPhone.of(openid, browser),
  step: (title, work) => test.step(title, work),
  async weather(phone, weather) {
    if (phone instanceof MiniProgramPhone) await setWeather(phone.page, weather)
  },
  hold: async (phone, action) => (phone instanceof MiniProgramPhone ? hold(phone.page, action) : () => undefined),
  async stands(phone, label, text) {
    if (phone instanceof MiniProgramPhone) await expect(phone.page.getByLabel(label, { exact: true })).toHaveValue(text)
  },
})

test('where the network hangs, the slip opens with what the phone knows, on the Mini Program build', ({ browser }) =>
  slipWhileItHangs(hanging(browser)))

test('what was left with us may come late, and fills in only what nobody has touched, on the Mini Program build', ({
  browser,
}) => profileComesLate(hanging(browser)))
