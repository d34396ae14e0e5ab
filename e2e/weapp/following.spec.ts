import { following } from '../journeys/following'
import { test } from '../support/test'
import { checkPhones, MiniProgramPhone } from './phone'

test.afterEach(checkPhones)

test('a suggestion is followed, taken back, rated as bad and asked for again, on the Mini Program build', async ({
  browser,
}) => {
  await following({
    phoneOf: (openid) => MiniProgramPhone.of(openid, browser),
    step: (title, work) => test.step(title, work),
  })
})
