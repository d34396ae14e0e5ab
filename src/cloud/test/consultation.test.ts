import { randomUUID } from 'node:crypto'
import * as v from 'valibot'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { DISTRICT, LEAD, OFFICER, somebody } from '../testing/cases'
import { CLAUSES, Consultation, draft, QUESTIONS } from '../testing/consultations'
import { startLocal, type Data, type Local } from '../testing/local'

let local: Local
beforeAll(async () => {
  local = await startLocal()
})
afterAll(() => local.close())
afterEach(() => local.post('/local/clock', { now: null }))

const agree = { c1: { stance: 'agree' } }
const fields = async (who: string, action: string, input: Data) => {
  const { code, error } = await local.call(who, action, input)
  return [code, Object.keys(error?.fields ?? {})]
}

describe('a draft', () => {
  it('is seen by nobody but staff until the lead has checked it and its day has come', async () => {
    const made = await Consultation.drafted(local)
    const get = async () => (await local.call(somebody(), 'consultation.get', { id: made.id })).code
    expect(await get()).toBe('NOT_FOUND')
    await made.does(OFFICER, 'sendToCheck')
    expect(await get()).toBe('NOT_FOUND')
    await made.does(LEAD, 'check', { passes: true })
    expect(await get()).toBe('OK')
  })

  it('that opens later is not there yet, in no list and to no answer', async () => {
    const opensAt = new Date(Date.now() + 3_600_000).toISOString()
    const made = await Consultation.opened(local, { opensAt })
    expect((await local.call(somebody(), 'consultation.get', { id: made.id })).code).toBe('NOT_FOUND')
    expect((await local.call(somebody(), 'consultation.answer', { id: made.id, answers: agree })).code).toBe(
      'NOT_FOUND',
    )
    const { items } = await local.must(somebody(), 'consultation.list', { limit: 50 })
    expect(JSON.stringify(items)).not.toContain(made.id)
  })

  it('goes back to its writer with the lead’s words', async () => {
    const made = await Consultation.drafted(local)
    await made.does(OFFICER, 'sendToCheck')
    const back = await made.does(LEAD, 'check', { passes: false, note: '第二条写清楚时间' })
    expect(back).toMatchObject({ draftStep: 'writing', checkNote: '第二条写清楚时间' })
  })

  it('that is changed after the check must be checked again', async () => {
    const made = await Consultation.opened(local, { opensAt: new Date(Date.now() + 3_600_000).toISOString() })
    const { kind: _, ...change } = draft({ title: '新标题' })
    expect(await made.does(OFFICER, 'edit', change)).toMatchObject({ draftStep: 'writing', title: '新标题' })
    expect((await local.call(somebody(), 'consultation.get', { id: made.id })).code).toBe('NOT_FOUND')
  })

  it('does not go to the lead, nor open, when its time is over', async () => {
    const past = { opensAt: '2026-01-05T00:00:00.000Z', closesAt: '2026-01-06T00:00:00.000Z' }
    const made = await Consultation.drafted(local, past)
    const input = { id: made.id, version: await made.version() }
    expect(await fields(OFFICER, 'consultation.sendToCheck', input)).toEqual(['INVALID_INPUT', ['closesAt']])
  })

  it.each<[string, Data, string]>([
    ['500 clauses', { items: Array.from({ length: 500 }, (_, n) => ({ ...CLAUSES[0], id: `c${n}` })) }, 'items'],
    ['a clause of 20,000 characters', { items: [{ ...CLAUSES[0], text: '字'.repeat(20_000) }] }, 'items.0.text'],
    ['two clauses of one id', { items: [CLAUSES[0], CLAUSES[0]] }, 'items'],
    ['nothing in it', { items: [] }, 'items'],
    ['a question among clauses', { items: [CLAUSES[0], QUESTIONS[0]] }, 'items.1.type'],
    ['an end before its beginning', { closesAt: '2026-01-01T00:00:00.000Z' }, 'closesAt'],
    ['an end in a year', { closesAt: new Date(Date.now() + 400 * 86_400_000).toISOString() }, 'closesAt'],
    ['a workstation there is not', { workstations: ['yangguang-2', 'nowhere'] }, 'workstations'],
    ['a scale to 11', { kind: 'questionnaire', items: [{ ...QUESTIONS[2], max: 11 }] }, 'items.0.max'],
    ['more to choose than there is', { kind: 'questionnaire', items: [{ ...QUESTIONS[1], max: 9 }] }, 'items.0.max'],
    ['a title of one character', { title: '一' }, 'title'],
  ])('with %s is refused at its place', async (_, change, field) => {
    const who = field === 'workstations' ? DISTRICT : OFFICER
    expect(await fields(who, 'consultation.create', draft(change))).toEqual(['INVALID_INPUT', [field]])
  })

  it('sent twice is one', async () => {
    const [requestId, input] = [randomUUID(), draft()]
    const [first, second] = await Promise.all([
      local.must(OFFICER, 'consultation.create', input, requestId),
      local.must(OFFICER, 'consultation.create', input, requestId),
    ])
    expect(second.id).toBe(first.id)
  })
})

describe('an answer', () => {
  it('can be changed until it closes, and is one', async () => {
    const made = await Consultation.opened(local)
    const who = await made.answered(agree)
    await made.answered({ c1: { stance: 'disagree', proposal: '九点到五点。' } }, who)
    const mine = await local.must(who, 'consultation.myAnswer', { id: made.id })
    expect(mine).toMatchObject({ answers: { c1: { stance: 'disagree', proposal: '九点到五点。' } }, edition: 1 })
    expect(await local.documents('answers', { consultationId: made.id })).toHaveLength(1)
    expect(await local.must(LEAD, 'consultation.deskGet', { id: made.id })).toMatchObject({ participants: 1 })
  })

  it('a second after closing is too late, and what was there stays', async () => {
    const made = await Consultation.opened(local)
    const who = await made.answered(agree)
    const closesAt = Date.parse(String((await local.must(who, 'consultation.get', { id: made.id })).closesAt))
    await local.post('/local/clock', { now: new Date(closesAt + 1000).toISOString() })
    const late = { id: made.id, answers: { c1: { stance: 'disagree' } } }
    expect((await local.call(who, 'consultation.answer', late)).code).toBe('NOT_ALLOWED_NOW')
    expect(await local.must(who, 'consultation.myAnswer', { id: made.id })).toMatchObject({
      answers: agree,
      canAnswer: false,
    })
  })

  it('to a consultation of the area needs the word that one lives there', async () => {
    const made = await Consultation.opened(local, { who: 'area' })
    const input = { id: made.id, answers: agree }
    expect(await fields(somebody(), 'consultation.answer', input)).toEqual(['INVALID_INPUT', ['inArea']])
    expect((await local.call(somebody(), 'consultation.answer', { ...input, inArea: true })).code).toBe('OK')
  })

  it.each<[string, Data, string]>([
    ['a clause there is not', { c9: { stance: 'agree' } }, 'answers.c9'],
    ['no stance', { c1: {} }, 'answers.c1'],
    ['what every object has', { constructor: { stance: 'agree' } }, 'answers.constructor'],
    ['nothing', {}, 'answers'],
  ])('with %s is refused at its place', async (_, answers, field) => {
    const made = await Consultation.opened(local)
    const [code, at] = await fields(somebody(), 'consultation.answer', { id: made.id, answers })
    expect([code, at]).toEqual(['INVALID_INPUT', [expect.stringContaining(field.split('.')[0] ?? '')]])
  })

  it('of one person racing with itself twenty times is one, and counted once', async () => {
    const made = await Consultation.opened(local)
    const who = somebody()
    const stances = ['agree', 'neutral', 'disagree']
    const outcomes = await Promise.all(
      Array.from({ length: 20 }, (_, n) =>
        local.call(who, 'consultation.answer', { id: made.id, answers: { c1: { stance: stances[n % 3] } } }),
      ),
    )
    expect(outcomes.every(({ code }) => code === 'OK' || code === 'UNAVAILABLE')).toBe(true)
    expect(await local.documents('answers', { consultationId: made.id })).toHaveLength(1)
    expect(await local.must(LEAD, 'consultation.deskGet', { id: made.id })).toMatchObject({ participants: 1 })
  })

  it('sent again under its request id has no second effect, not even after another', async () => {
    const made = await Consultation.opened(local)
    const [who, requestId] = [somebody(), randomUUID()]
    const input = { id: made.id, answers: agree }
    await local.must(who, 'consultation.answer', input, requestId)
    await made.answered({ c1: { stance: 'disagree' } }, who)
    expect(await local.must(who, 'consultation.answer', input, requestId)).toMatchObject({
      answers: { c1: { stance: 'disagree' } },
    })
    const other = { id: made.id, answers: { c2: { stance: 'agree' } } }
    expect(await fields(who, 'consultation.answer', other).then(([code]) => code)).toBe('OK')
    expect((await local.call(who, 'consultation.answer', other, requestId)).code).toBe('INVALID_INPUT')
  })

  it('is kept without the person: neither their openid nor their name for anything else stands in it', async () => {
    const made = await Consultation.opened(local)
    const who = await made.answered(agree)
    expect(JSON.stringify(await local.documents('answers', { consultationId: made.id }))).not.toContain(who)
  })
})

describe('what people find', () => {
  it('says which ones they have answered, in the list and at home', async () => {
    const closesAt = new Date(Date.now() + 60_000).toISOString()
    const made = await Consultation.opened(local, { closesAt })
    const who = await made.answered(agree)
    for (const [person, answered] of [
      [who, true],
      [somebody(), false],
    ] as const) {
      const list = await local.must(person, 'consultation.list', { workstationId: 'yangguang-2', limit: 50 })
      const home = await local.must(person, 'home.get', { workstationId: 'yangguang-2' })
      const row = expect.objectContaining({ id: made.id, items: CLAUSES.length, stage: 'open', answered })
      expect(list).toMatchObject({ items: expect.arrayContaining([row]) })
      // The next to close comes first.
      expect(home).toMatchObject({ consultations: { items: [row, expect.anything(), expect.anything()] } })
    }
  })

  it('is gone from home when it has closed, and counted there while it is open', async () => {
    const made = await Consultation.opened(local)
    const counted = async () => {
      const home = await local.must(somebody(), 'home.get', { workstationId: 'yangguang-2' })
      return v.parse(v.object({ consultations: v.object({ open: v.number() }) }), home).consultations.open
    }
    const before = await counted()
    await made.closed()
    expect(await counted()).toBeLessThan(before)
  })
})

describe('a correction', () => {
  it('is a new edition, and what was answered stays with what it answered', async () => {
    const made = await Consultation.opened(local)
    const early = await made.answered(agree)
    const items = [{ ...CLAUSES[0], text: '早九点到晚五点。' }, CLAUSES[1]]
    await made.does(LEAD, 'correct', { items, note: '时间写错了' })
    const seen = await local.must(somebody(), 'consultation.get', { id: made.id })
    expect(seen).toMatchObject({ edition: 2, corrections: [{ edition: 2, note: '时间写错了' }] })
    expect(await local.must(early, 'consultation.myAnswer', { id: made.id })).toMatchObject({ edition: 1 })
    await made.answered({ c1: { stance: 'disagree' } })
    const { figures } = await local
      .must(LEAD, 'consultation.deskFigures', { id: made.id })
      .then((one) => ({ figures: one }))
    expect(figures).toMatchObject({
      editions: [
        { edition: 1, participants: 1 },
        { edition: 2, participants: 1 },
      ],
    })
  })

  it('made while somebody was writing is shown to them before anything is kept', async () => {
    const made = await Consultation.opened(local)
    await made.does(LEAD, 'correct', { items: CLAUSES.slice(0, 1), note: '第二条是多的' })
    const stale = await local.call(somebody(), 'consultation.answer', { id: made.id, answers: agree, edition: 1 })
    expect(stale).toMatchObject({ code: 'CONFLICT', error: { current: { edition: 2 } } })
  })

  it('that changes nothing is refused, and no edition comes of it', async () => {
    const made = await Consultation.opened(local)
    const input = { id: made.id, version: await made.version(), items: CLAUSES, note: '错别字' }
    expect(await fields(LEAD, 'consultation.correct', input)).toEqual(['INVALID_INPUT', ['items']])
    expect(await local.must(somebody(), 'consultation.get', { id: made.id })).toMatchObject({
      edition: 1,
      corrections: [],
    })
  })

  it('does not ask for something else under an id that was answered, not even one that was taken out', async () => {
    const [single, , scale, words] = QUESTIONS
    const made = await Consultation.opened(local, { kind: 'questionnaire', items: QUESTIONS })
    const other = { type: 'text', id: 'q1', title: '停在哪里，请写一写' }
    const tried = async (items: unknown[]) =>
      fields(LEAD, 'consultation.correct', { id: made.id, version: await made.version(), items, note: '换成问答' })
    expect(await tried([words, other, scale])).toEqual(['INVALID_INPUT', ['items.1.type']])
    await made.does(LEAD, 'correct', { items: [scale, words], note: '不问停在哪里了' })
    expect(await tried([scale, words, other])).toEqual(['INVALID_INPUT', ['items.2.type']])
    await made.does(LEAD, 'correct', { items: [scale, words, single], note: '还是要问' })
  })

  it('is the only way to change what is asked once it is open', async () => {
    const made = await Consultation.opened(local)
    const { kind: _, ...change } = draft({ title: '别的标题' })
    const input = { id: made.id, version: await made.version(), ...change }
    expect((await local.call(OFFICER, 'consultation.edit', input)).code).toBe('NOT_ALLOWED_NOW')
  })
})
