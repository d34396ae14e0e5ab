import { workbench } from '../journeys/workbench'
import { test } from '../support/test'
import { checkPhones, MiniProgramPhone } from './phone'

test.afterEach(checkPhones)

test('a case answered with what stands beside it, on the Mini Program build', async ({ browser }) => {
  await workbench({
    phoneOf: (openid) => MiniProgramPhone.of(openid, browser),
    step: (title, work) => test.step(title, work),
    next: (screen, act) => screen.tap(act),
    hears: false,
  })
})
