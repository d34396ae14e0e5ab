import type { Browser } from '@playwright/test'
import { hardlySpoken, spoken, spokenUnderground, type Microphone } from '../journeys/voice'
import { test } from '../support/test'
import { checkPhones, MiniProgramPhone } from './phone'
import { underground } from './underground'

test.afterEach(checkPhones)

const hostOf = (phone: unknown) => {
  if (!(phone instanceof MiniProgramPhone)) throw new Error('no phone of the Mini Program')
  return phone
}

const world = (browser: Browser): Microphone => ({
  phoneOf: (openid) => MiniProgramPhone.of(openid, browser),
  step: (title, work) => test.step(title, work),
  opensSettings: true,
  // The host measures it, as WeChat does.
  standStill: (phone, still) =>
    hostOf(phone).page.evaluate((stands) => {
      const now = new Date().getTime()
      Date.now = () => (stands ? now : new Date().getTime())
    }, still),
  played: (phone) => hostOf(phone).ask((one) => one.played.count),
  allow: (phone, may) =>
    may
      ? hostOf(phone).ask((one) => void (one.controls.microphone = true))
      : hostOf(phone).ask((one) => void (one.controls.microphone = false)),
  interrupt: (phone) => hostOf(phone).ask((one) => one.interruptRecording()),
})

test('what is said instead of written is heard and written down, on the Mini Program build', ({ browser }) =>
  spoken(world(browser)))

test('what hinders a recording is said, and nothing said is lost, on the Mini Program build', ({ browser }) =>
  hardlySpoken(world(browser)))

test('what is said without a signal goes into the box once there is one, on the Mini Program build', ({ browser }) =>
  spokenUnderground(underground(browser)))
