import { opinionReports } from '../journeys/opinion-reports'
import { test } from '../support/test'
import { Phone } from './phone'

test('a published opinion is reported and put otherwise, on the browser build', async ({ browser }) => {
  const step = <T>(title: string, work: () => Promise<T>) => test.step(title, work)
  await opinionReports({ phoneOf: (openid) => Phone.of(openid, browser), step }, 1)
})
