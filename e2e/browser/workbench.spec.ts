import { workbench } from '../journeys/workbench'
import { test } from '../support/test'
import { Phone } from './phone'

test('a case answered with what stands beside it, on the browser build', async ({ browser }) => {
  await workbench({
    phoneOf: (openid) => Phone.of(openid, browser),
    step: (title, work) => test.step(title, work),
    next: (screen, act) => screen.tap(act),
  })
})

test('a case answered with what stands beside it, with staff at a PC', async ({ browser }) => {
  await workbench({
    phoneOf: async (openid) => {
      if (!openid.startsWith('demo-')) return Phone.of(openid, browser)
      const context = await browser.newContext({ viewport: { width: 1280, height: 800 } })
      return Phone.on(await context.newPage(), openid)
    },
    step: (title, work) => test.step(title, work),
    next: () => Promise.resolve(),
  })
})
