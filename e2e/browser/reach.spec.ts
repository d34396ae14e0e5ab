import type { Browser } from '@playwright/test'
import { reach, type Reaching } from '../journeys/reach'
import { expect, test } from '../support/test'
import { located } from './located'
import { Phone } from './phone'

/** A browser hands `tel:` to the phone it runs on: what it is asked for is seen from outside. */
const reaching = (browser: Browser): Reaching => {
  const numbers: string[] = []
  const { shown, step } = located(browser)
  return {
    step,
    shown,
    async phoneOf(openid) {
      const phone = await Phone.of(openid, browser)
      const session = await phone.page.context().newCDPSession(phone.page)
      await session.send('Page.enable')
      session.on('Page.frameRequestedNavigation', ({ url }) => {
        if (url.startsWith('tel:')) numbers.push(url.slice('tel:'.length))
      })
      return phone
    },
    async called() {
      await expect.poll(() => numbers.length).toBeGreaterThan(0)
      return numbers.pop() ?? ''
    },
  }
}

test('the workstation is called and found, and a danger is called about', ({ browser }) => reach(reaching(browser)))
