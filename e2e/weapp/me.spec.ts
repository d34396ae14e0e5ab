import { me } from '../journeys/me'
import { test } from '../support/test'
import { checkPhones, MiniProgramPhone } from './phone'

test.afterEach(checkPhones)

test('messages, profile, export and erasing, on the Mini Program build', async ({ browser }) => {
  await me({
    phoneOf: (openid) => MiniProgramPhone.of(openid, browser),
    step: (title, work) => test.step(title, work),
  })
})
