import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { ANSWER, caseIn, OFFICER } from '../testing/cases'
import { startLocal, type Local } from '../testing/local'
import { merged, mergeInto, messagesOf } from '../testing/merging'
import { saveSettings } from '../testing/settings'

let local: Local
beforeAll(async () => {
  local = await startLocal()
})
afterAll(() => local.close())
afterEach(async () => {
  await fetch(`${local.url}/local/fault`, { method: 'DELETE' })
  await local.post('/local/clock', { now: null })
})

const timer = () => local.post('/local/timer/outbox')

describe('merging at the same moment', () => {
  it('of two cases into each other leaves one of them leading', async () => {
    for (let round = 0; round < 3; round += 1) {
      const [one, other] = [await caseIn(local, 'accepted'), await caseIn(local, 'accepted')]
      const outcomes = await Promise.all([mergeInto(one, other), mergeInto(other, one)])
      expect(outcomes.map(({ code }) => code).sort()).toEqual(['NOT_ALLOWED_NOW', 'OK'])
      const states = [(await one.atDesk()).state, (await other.atDesk()).state]
      expect(states.sort()).toEqual(['accepted', 'merged'])
    }
  })

  it('of twenty cases into one loses none, and one that is sent twenty times is merged once', async () => {
    const lead = await caseIn(local, 'handling')
    const made = await Promise.all(Array.from({ length: 20 }, () => caseIn(local, 'accepted')))
    const outcomes = await Promise.all(made.map((one) => mergeInto(one, lead)))
    expect(outcomes.map(({ code }) => code)).toEqual(made.map(() => 'OK'))
    expect(await lead.atDesk()).toMatchObject({ followers: { count: 20, waiting: 20 } })

    const again = await caseIn(local, 'accepted')
    const input = { id: again.id, version: 2, into: lead.id }
    const repeats = await Promise.all(
      Array.from({ length: 20 }, () => local.call(OFFICER, 'desk.merge', input, 'the-same-request')),
    )
    expect(new Set(repeats.map(({ code }) => code))).toEqual(new Set(['OK']))
    expect((await again.atDesk()).version).toBe(3)
  })

  it('with the answer of the lead leaves it answered, or not merged', async () => {
    for (let round = 0; round < 12; round += 1) {
      const [lead, made] = [await caseIn(local, 'handling'), await caseIn(local, 'accepted')]
      const into = { id: made.id, version: (await made.atDesk()).version, into: lead.id }
      const answer = { id: lead.id, version: (await lead.atDesk()).version, ...ANSWER }
      // The database takes its time now and then, so that one comes in between two steps of the other.
      await local.post('/local/fault', { target: 'database', kind: 'slow', rate: 0.5, ms: 20 })
      const [merge] = await Promise.all([
        local.call(OFFICER, 'desk.merge', into),
        local.must(OFFICER, 'desk.answer', answer),
      ])
      await fetch(`${local.url}/local/fault`, { method: 'DELETE' })
      expect((await made.atDesk()).state).toBe(merge.code === 'OK' ? 'answered' : 'accepted')
    }
  })
})

describe('the answer of a lead that many follow', () => {
  it('is one act, and reaches those it could not reach at once by the timer', async () => {
    const lead = await caseIn(local, 'handling')
    const made = await merged(lead, 14)
    await lead.does('desk.answer', ANSWER)
    const states = async () => Promise.all(made.map(async (one) => (await one.atDesk()).state))
    expect((await states()).filter((state) => state === 'merged')).toHaveLength(4)
    const [late] = made.filter((_, n) => n === 13)
    // The state between is not one in which a case could slip away: taking it out answers it instead.
    const outcome = await local.call(OFFICER, 'desk.unmerge', {
      ...{ id: late?.id, version: (await late?.atDesk())?.version, reason: '不是同一件事' },
    })
    expect(['CONFLICT', 'NOT_ALLOWED_NOW']).toContain(outcome.code)
    await timer()
    await timer()
    expect(new Set(await states())).toEqual(new Set(['answered']))
    for (const one of made) expect(await messagesOf(one)).toEqual(['accepted', 'answered'])
    const [stored] = await local.documents('suggestions', { _id: lead.id })
    expect(stored).toMatchObject({ events: [] })
  })

  it('is complete, and given once, when the database fails between', async () => {
    const lead = await caseIn(local, 'handling')
    const made = await merged(lead, 8)
    await local.post('/local/fault', { target: 'database', kind: 'error', rate: 0.3 })
    const { version } = { version: 3 }
    for (let attempt = 0; attempt < 60; attempt += 1) {
      const { code } = await local.call(OFFICER, 'desk.answer', { id: lead.id, version, ...ANSWER }, 'one-answer-only')
      if (code === 'OK') break
    }
    for (let run = 0; run < 3; run += 1) await fetch(`${local.url}/local/timer/outbox`, { method: 'POST' })
    await fetch(`${local.url}/local/fault`, { method: 'DELETE' })
    await timer()
    await timer()
    for (const one of made) {
      expect(await one.atDesk()).toMatchObject({ state: 'answered', version: 3 })
      const trail = await local.documents('audit', { caseId: one.id })
      expect(trail.map(({ act }) => act)).toEqual(['submit', 'merge', 'leadAnswered'])
    }
  })

  it('is not held up by one that cannot be read', async () => {
    const lead = await caseIn(local, 'handling')
    const [broken, ...fine] = await merged(lead, 4)
    await local.change('suggestions', { _id: broken?.id }, { $set: { schemaVersion: 99 } })
    await lead.does('desk.answer', ANSWER)
    await timer()
    for (const one of fine) expect((await one.atDesk()).state).toBe('answered')
    await local.change('suggestions', { _id: broken?.id }, { $set: { schemaVersion: 1 } })
    await timer()
    expect((await broken?.atDesk())?.state).toBe('answered')
  })
})

describe('the extension of a lead that many follow', () => {
  it('skips a day off that the district announced, also for those reached by the timer', async () => {
    await local.post('/local/clock', { now: '2026-03-06T02:00:00.000Z' })
    const lead = await caseIn(local, 'handling')
    const made = await merged(lead, 14)
    // Only now, with one call after the other: whichever instance of the function extends then has heard of the day.
    const days = [{ day: '2026-03-17', working: false, name: '台风停工' }]
    expect((await saveSettings(local, { days })).code).toBe('OK')
    await lead.does('desk.extend', { workingDays: 3, reason: '要等专业检测' })
    const dueDates = async () => Promise.all(made.map(async (one) => (await one.atDesk()).answerDueAt))
    expect((await dueDates()).filter((at) => at === '2026-03-19T16:00:00.000Z')).toHaveLength(10)
    await timer()
    await timer()
    expect(new Set(await dueDates())).toEqual(new Set(['2026-03-19T16:00:00.000Z']))
    expect((await saveSettings(local, { days: [] })).code).toBe('OK')
  })
})
