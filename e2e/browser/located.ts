import type { Browser } from '@playwright/test'
import type { Located } from '../journeys/place'
import { test } from '../support/test'
import { Phone } from './phone'

/** Phones whose browser says where it is, and whose clipboard can be read. */
export const located = (browser: Browser): Located => ({
  phoneOf: (openid) => Phone.of(openid, browser),
  step: (title, work) => test.step(title, work),
  pick: '带上我现在的位置',
  show: '复制位置',
  async isAt(phone, at) {
    if (!(phone instanceof Phone)) return
    if (at === 'deny') return phone.page.context().clearPermissions()
    await phone.standAt(at)
  },
  async shown(phone) {
    if (!(phone instanceof Phone)) return ''
    await phone.page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    return phone.page.evaluate(() => navigator.clipboard.readText())
  },
})
