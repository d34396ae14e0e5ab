import type { Browser } from '@playwright/test'
import { photosInOrder, photosOfEveryKind, type Album } from '../journeys/photos'
import { test } from '../support/test'
import { Phone } from './phone'

/** On a busy machine; to a phone's own album it is no distance at all. */
const THIRTY_MB_TAKES = 120_000

const album = (browser: Browser): Album => ({
  phoneOf: (openid) => Phone.of(openid, browser),
  step: (title, work) => test.step(title, work),
  anything: true,
  async choose(phone, name, files) {
    if (!(phone instanceof Phone)) return
    const chooser = phone.page.waitForEvent('filechooser')
    await phone.tap(name)
    const chosen = files.map(({ name: file, type, content }) => ({ name: file, mimeType: type, buffer: content }))
    await (await chooser).setFiles(chosen, { timeout: THIRTY_MB_TAKES })
  },
  async signal(phone, on) {
    if (phone instanceof Phone) await phone.page.context().setOffline(!on)
  },
})

test('what is chosen by mistake is said at the photos', ({ browser }) => photosOfEveryKind(album(browser)))

test('photos are tried again and put in order one by one', ({ browser }) => photosInOrder(album(browser)))
