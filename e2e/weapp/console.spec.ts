import { Pc } from '../browser/pc'
import { console } from '../journeys/console'
import { test } from '../support/test'
import { checkPhones, MiniProgramPhone } from './phone'

test.afterEach(checkPhones)

test('a PC is signed in from the Mini Program', async ({ browser }) => {
  const pc = await Pc.fresh(browser)
  await console(
    { phoneOf: (openid) => MiniProgramPhone.of(openid, browser), step: (title, work) => test.step(title, work) },
    pc,
  )
})
