import { merging } from '../journeys/merging'
import { test } from '../support/test'
import { Phone } from './phone'

const PC = { width: 1280, height: 800 }

test('cases about one matter, on the browser build', async ({ browser }) => {
  await merging({ phoneOf: (openid) => Phone.of(openid, browser), step: (title, work) => test.step(title, work) })
})

test('cases about one matter, at a PC', async ({ browser }) => {
  const at = async (openid: string) => Phone.on(await (await browser.newContext({ viewport: PC })).newPage(), openid)
  await merging({ phoneOf: at, step: (title, work) => test.step(title, work) }, true)
})
