import { opinionReports } from '../journeys/opinion-reports'
import { test } from '../support/test'
import { checkPhones, MiniProgramPhone } from './phone'

test.afterEach(checkPhones)

test('a published opinion is reported and put otherwise, on the Mini Program build', async ({ browser }) => {
  const step = <T>(title: string, work: () => Promise<T>) => test.step(title, work)
  await opinionReports({ phoneOf: (openid) => MiniProgramPhone.of(openid, browser), step }, 2)
})
