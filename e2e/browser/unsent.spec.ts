import { randomUUID } from 'node:crypto'
import { photoOfADraft, unsent, unsentAndMended, unsentAndRefused, unsentAndThrownAway } from '../journeys/unsent'
import { unsentIntake, unsentVisit } from '../journeys/unsent-desk'
import { unsentSupplement, unsentSupplementTooLate } from '../journeys/unsent-supplement'
import { SUGGESTION } from '../support/cases'
import { agree, PRIVACY_VERSION } from '../support/consent'
import { must, newPerson } from '../support/local-cloud'
import { expect, test } from '../support/test'
import { Phone } from './phone'
import { underground } from './underground'

test('what is written without a signal goes into the box once, when there is one', ({ browser }) =>
  unsent(underground(browser)))

test('a photo that found no signal is part of the draft', ({ browser }) => photoOfADraft(underground(browser)))

test('what the box refused is taken up again whole', ({ browser }) => unsentAndMended(underground(browser)))

test('what waits for a signal can be thrown away', ({ browser }) => unsentAndThrownAway(underground(browser)))

test('what the box refuses waits for its writer, and goes with all else of theirs', ({ browser }) =>
  unsentAndRefused(underground(browser)))

test('a slip copied without a signal is entered once, and its code is there until it was handed over', ({ browser }) =>
  unsentIntake(underground(browser)))

test('a visit noted down without a signal is recorded, and goes on to its case', ({ browser }) =>
  unsentVisit(underground(browser)))

test('what is added to a case without a signal waits on its page, and is added once', ({ browser }) =>
  unsentSupplement(underground(browser)))

test('what is added too late without a signal says so and is not lost', ({ browser }) =>
  unsentSupplementTooLate(underground(browser)))

test('what one person left waiting on a computer is not seen, nor sent, by the next', async ({ browser }) => {
  const [first, second] = [newPerson(), newPerson()]
  const page = await (await browser.newContext()).newPage()
  const here = (openid: string) => Phone.on(page, openid)
  const waiting = {
    ...{ what: 'suggestion', requestId: randomUUID(), workstation: '阳光二居', topicName: '停车' },
    ...{ input: { ...SUGGESTION, text: `地库出口被堵，${first.slice(-6)}` }, photos: [], at: new Date().toISOString() },
  }
  // As Taro keeps a text in a browser.
  const stored = { unsent: JSON.stringify([waiting]), privacy: String(PRIVACY_VERSION) }
  await page.goto('/app/manifest-of-nothing')
  await agree(first)
  for (const [key, data] of Object.entries(stored)) {
    const kept = [`${first}/${key}`, JSON.stringify({ data })] as const
    await page.evaluate(([name, value]) => localStorage.setItem(name, value), kept)
  }

  await here(second).open('pages/me/index')
  await here(second).see('您还没有提过意见')
  await here(second).doNotSee(/待发/)
  const mine = (openid: string) => must<{ items: object[] }>(openid, 'suggestion.mine')
  expect([(await mine(first)).items, (await mine(second)).items]).toEqual([[], []])

  await here(first).open('pages/me/index')
  await here(first).see('待受理')
  expect([(await mine(first)).items.length, (await mine(second)).items.length]).toEqual([1, 0])
})
