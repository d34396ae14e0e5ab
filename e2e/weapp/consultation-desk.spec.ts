import { test } from '@playwright/test'
import { consultationDesk } from '../journeys/consultation-desk'
import { checkPhones, MiniProgramPhone } from './phone'

test.afterEach(checkPhones)

test('a consultation from its first word to its opening, on the Mini Program build', async ({ browser }) => {
  test.setTimeout(120_000)
  await consultationDesk({
    phoneOf: (openid) => MiniProgramPhone.of(openid, browser),
    step: (title, work) => test.step(title, work),
  })
})
