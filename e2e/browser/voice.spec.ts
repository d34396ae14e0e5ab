import type { Browser } from '@playwright/test'
import { hardlySpoken, spoken, spokenUnderground, type Microphone } from '../journeys/voice'
import { test } from '../support/test'
import { Phone } from './phone'
import { underground } from './underground'

/** What the page played, and the track it records: a browser says neither by itself. */
function watch(): void {
  if (window.location.protocol === 'about:') return
  const seen = { played: 0, track: undefined as MediaStreamTrack | undefined, refuses: false }
  Object.assign(window, { sound: seen })
  window.Audio = class extends window.Audio {
    override play() {
      seen.played += 1
      return super.play()
    }
  }
  const ask = navigator.mediaDevices.getUserMedia.bind(navigator.mediaDevices)
  navigator.mediaDevices.getUserMedia = async (asked) => {
    if (seen.refuses) throw new DOMException('Permission denied', 'NotAllowedError')
    const stream = await ask(asked)
    seen.track = stream.getAudioTracks()[0]
    return stream
  }
}

declare global {
  interface Window {
    sound: { played: number; track?: MediaStreamTrack; refuses: boolean }
  }
}

const pageOf = (phone: unknown) => {
  if (!(phone instanceof Phone)) throw new Error('no phone of a browser')
  return phone.page
}

/** Runs in the page. */
function standStill(still: boolean): void {
  const now = new Date().getTime()
  Date.now = () => (still ? now : new Date().getTime())
}

const world = (browser: Browser): Microphone => ({
  async phoneOf(openid) {
    const phone = await Phone.of(openid, browser)
    await phone.page.addInitScript(watch)
    return phone
  },
  step: (title, work) => test.step(title, work),
  opensSettings: false,
  standStill: (phone, still) => pageOf(phone).evaluate(standStill, still),
  played: (phone) => pageOf(phone).evaluate(() => window.sound.played),
  allow: (phone, may) => pageOf(phone).evaluate((refuses) => void (window.sound.refuses = refuses), !may),
  interrupt: (phone) => pageOf(phone).evaluate(() => void window.sound.track?.dispatchEvent(new Event('mute'))),
})

test('what is said instead of written is heard and written down', ({ browser }) => spoken(world(browser)))

test('what hinders a recording is said, and nothing said is lost', ({ browser }) => hardlySpoken(world(browser)))

test('what is said without a signal goes into the box once there is one', ({ browser }) =>
  spokenUnderground(underground(browser)))
