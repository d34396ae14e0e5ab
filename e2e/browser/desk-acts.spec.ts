import { behindMore, deskActs } from '../journeys/desk-acts'
import { test } from '../support/test'
import { Phone } from './phone'

test('what else becomes of a case, on the browser build', async ({ browser }) => {
  await deskActs({
    phoneOf: (openid) => Phone.of(openid, browser),
    step: (title, work) => test.step(title, work),
    begin: behindMore,
  })
})

test('what else becomes of a case, with staff at a PC', async ({ browser }) => {
  await deskActs({
    phoneOf: async (openid) => {
      if (!openid.startsWith('demo-')) return Phone.of(openid, browser)
      const context = await browser.newContext({ viewport: { width: 1280, height: 800 } })
      return Phone.on(await context.newPage(), openid)
    },
    step: (title, work) => test.step(title, work),
    begin: (screen, act) => screen.tap(act),
  })
})
