import { merging } from '../journeys/merging'
import { test } from '../support/test'
import { checkPhones, MiniProgramPhone } from './phone'

test.afterEach(checkPhones)

test('cases about one matter, on the Mini Program build', async ({ browser }) => {
  await merging({
    phoneOf: (openid) => MiniProgramPhone.of(openid, browser),
    step: (title, work) => test.step(title, work),
  })
})
