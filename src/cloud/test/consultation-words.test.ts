import * as v from 'valibot'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { LEAD, OFFICER, somebody } from '../testing/cases'
import { CLAUSES, Consultation, QUESTIONS } from '../testing/consultations'
import { startLocal, type Data, type Local } from '../testing/local'

let local: Local
beforeAll(async () => {
  local = await startLocal()
})
afterAll(() => local.close())
afterEach(async () => {
  await fetch(`${local.url}/local/fault`, { method: 'DELETE' })
  await local.post('/local/clock', { now: null })
})

const RISKY = '这里写着违规测试四个字。'
const REVIEW = '这里写着待审测试四个字。'
const FINE = '早九点到晚五点。'
const SAID = { verdict: 'adopted', text: '按大家的意思改了。' }
const proposing = (proposal: string, reason?: string): Data => ({ c1: { stance: 'disagree', proposal, reason } })
const groups = v.array(v.looseObject({ id: v.string(), wording: v.string(), standing: v.optional(v.string()) }))

async function atDesk(made: Consultation) {
  const { items } = await local.must(OFFICER, 'consultation.deskOpinions', { id: made.id, answered: false })
  return v.parse(groups, items)
}

function reply(made: Consultation, groupIds: string[]) {
  return local.call(OFFICER, 'consultation.reply', { id: made.id, groupIds, ...SAID })
}

function answer(made: Consultation, who: string, answers: Data) {
  return local.call(who, 'consultation.answer', { id: made.id, answers })
}

describe('words in a consultation', () => {
  it('that are risky are refused, at every item that has them, and nothing of the answer is kept', async () => {
    const made = await Consultation.opened(local)
    const who = somebody()
    const outcome = await answer(made, who, {
      c1: { stance: 'agree', proposal: FINE, reason: RISKY },
      c2: { stance: 'agree', proposal: RISKY },
    })
    expect([outcome.code, Object.keys(outcome.error?.fields ?? {}).sort()]).toEqual([
      'CONTENT_REJECTED',
      ['answers.c1', 'answers.c2'],
    ])
    expect(outcome.error?.fields?.['answers.c1']).toContain('换个说法')
    expect(await local.must(who, 'consultation.myAnswer', { id: made.id })).not.toHaveProperty('answers')
    const asked = await Consultation.opened(local, { kind: 'questionnaire', items: QUESTIONS })
    const text = await answer(asked, who, { q1: 'a', q2: ['a'], q3: 5, q4: RISKY })
    expect([text.code, Object.keys(text.error?.fields ?? {})]).toEqual(['CONTENT_REJECTED', ['answers.q4']])
  })

  it('that a person has to look at are kept, marked for the desk, and not answered along with others', async () => {
    const made = await Consultation.opened(local)
    const who = await made.answered(proposing(REVIEW))
    await made.answered(proposing(FINE))
    await made.closed()
    const found = await atDesk(made)
    const marked = found.find(({ wording }) => wording === REVIEW)
    expect(found.map(({ wording, standing }) => [wording, standing]).sort()).toEqual(
      [
        [FINE, undefined],
        [REVIEW, 'review'],
      ].sort(),
    )
    const together = await reply(
      made,
      found.map(({ id }) => id),
    )
    expect([together.code, together.error?.fields?.publicWording]).toEqual([
      'INVALID_INPUT',
      expect.stringContaining('单独答复'),
    ])
    for (const { id } of found) expect((await reply(made, [id])).code).toBe('OK')
    await made.does(LEAD, 'publish')
    const { items } = await local.must(who, 'consultation.opinions', { id: made.id })
    expect(v.parse(groups, items).map(({ standing }) => standing)).toEqual([undefined, undefined])
    expect(marked).toBeDefined()
  })

  it('are kept, as unchecked, while WeChat is down; and found fine when given anew', async () => {
    const made = await Consultation.opened(local)
    await local.post('/local/fault', { target: 'openapi', kind: 'error', rate: 1 })
    const who = await made.answered(proposing(FINE))
    await made.answered(proposing('十点到四点。'))
    await fetch(`${local.url}/local/fault`, { method: 'DELETE' })
    await made.answered(proposing(FINE, '孩子要睡'), who)
    await made.closed()
    expect((await atDesk(made)).map(({ wording, standing }) => [wording, standing]).sort()).toEqual(
      [
        [FINE, undefined],
        ['十点到四点。', 'unchecked'],
      ].sort(),
    )
  })
})

describe('what staff are about to make public', () => {
  const outcome = async (made: Consultation, who: string, act: string, input: Data = {}) => {
    const version = await made.version()
    const { code, error } = await local.call(who, `consultation.${act}`, { id: made.id, version, ...input })
    return { code, fields: Object.keys(error?.fields ?? {}), message: error?.message ?? '' }
  }
  const risky = (text: string) => ({ type: 'clause', id: 'c2', label: '第二条', title: '建筑垃圾', text })

  it('does not open while WeChat finds something risky in it: the lead is told where, and sends it back', async () => {
    const made = await Consultation.drafted(local, { background: RISKY, items: [CLAUSES[0], risky(RISKY)] })
    await made.does(OFFICER, 'sendToCheck')
    const passed = await outcome(made, LEAD, 'check', { passes: true })
    expect([passed.code, passed.message]).toEqual(['CONTENT_REJECTED', expect.stringContaining('背景、第 2 项')])
    expect(passed.message).toContain('退回')
    expect((await outcome(made, LEAD, 'check', { passes: false, note: '改一下' })).code).toBe('OK')
  })

  it('does not open while WeChat cannot say', async () => {
    const made = await Consultation.standing(local, 'checking')
    await local.post('/local/fault', { target: 'openapi', kind: 'error', rate: 1 })
    const passed = await outcome(made, LEAD, 'check', { passes: true })
    expect([passed.code, passed.message]).toEqual(['UNAVAILABLE', expect.stringContaining('内容安全检查')])
  })

  it('is not corrected into something risky', async () => {
    const made = await Consultation.opened(local)
    const items = [CLAUSES[0], risky(RISKY)]
    const corrected = await outcome(made, LEAD, 'correct', { items, note: RISKY })
    expect([corrected.code, corrected.fields.sort()]).toEqual(['CONTENT_REJECTED', ['items.1', 'note']])
  })

  it('is not answered, redrafted or followed up with something risky', async () => {
    const made = await Consultation.standing(local, 'closed')
    const [groupId] = await made.groupIds()
    const replied = { groupIds: [groupId], verdict: 'adopted', text: RISKY, publicWording: RISKY }
    const reply = await outcome(made, OFFICER, 'reply', replied)
    expect([reply.code, reply.fields.sort()]).toEqual(['CONTENT_REJECTED', ['publicWording', 'text']])
    const clauses = [{ id: 'c1', text: RISKY, cites: [] }]
    const next = await outcome(made, OFFICER, 'saveNextDraft', { clauses })
    expect([next.code, next.fields]).toEqual(['CONTENT_REJECTED', ['clauses.0.text']])
    await made.replied()
    await made.does(LEAD, 'publish')
    const at = new Date().toISOString()
    const done = await outcome(made, OFFICER, 'followUp', { at, text: RISKY, photos: [], done: false })
    expect([done.code, done.fields]).toEqual(['CONTENT_REJECTED', ['text']])
  })
})

describe('whoever has themselves removed', () => {
  const WORDS = '我家孩子夜里总被吵醒，九点以后停。'
  const REASON = '我上夜班，白天要睡。'
  const erase = (who: string) => local.call(who, 'me.erase', { confirm: true })
  const stored = async () =>
    JSON.stringify([
      await local.everyDocument('answers'),
      await local.everyDocument('opinionGroups'),
      await local.everyDocument('consultations'),
    ])

  it('takes their words along while it is open, and stays counted', async () => {
    const made = await Consultation.opened(local)
    const who = await made.answered(proposing(WORDS, REASON))
    const before = await local.must(LEAD, 'consultation.deskFigures', { id: made.id })
    expect((await erase(who)).code).toBe('OK')
    for (const words of [WORDS, REASON]) expect(await stored()).not.toContain(words)
    expect(await local.must(LEAD, 'consultation.deskFigures', { id: made.id })).toEqual(before)
    await made.closed()
    expect(await atDesk(made)).toEqual([])
    expect(await local.must(LEAD, 'consultation.deskFigures', { id: made.id })).toEqual(before)
  })

  it('takes them out of what the desk has before publication; what others said too stays', async () => {
    const made = await Consultation.opened(local)
    const who = await made.answered({ ...proposing(WORDS, REASON), c2: { stance: 'agree', proposal: FINE } })
    await made.answered({ c2: { stance: 'agree', proposal: FINE } })
    await made.closed()
    const own = (await atDesk(made)).find(({ wording }) => wording === WORDS)
    await made.does(OFFICER, 'saveNextDraft', { clauses: [{ id: 'c1', text: FINE, cites: [own?.id] }] })
    expect((await erase(who)).code).toBe('OK')
    for (const words of [WORDS, REASON]) expect(await stored()).not.toContain(words)
    expect((await atDesk(made)).map(({ wording }) => wording)).toEqual([FINE])
    await made.replied()
    await made.does(LEAD, 'publish')
  })

  it('leaves a group that stands for others the words of one of those, which are answered anew', async () => {
    const made = await Consultation.opened(local)
    const who = await made.answered(proposing(WORDS))
    await made.answered(proposing(FINE))
    await made.closed()
    const found = await atDesk(made)
    const lead = found.find(({ wording }) => wording === WORDS)?.id ?? ''
    const groupIds = found.flatMap(({ id }) => (id === lead ? [] : [id]))
    await local.must(OFFICER, 'consultation.mergeOpinions', { id: made.id, into: lead, groupIds })
    await reply(made, [lead])
    expect((await erase(who)).code).toBe('OK')
    expect(await stored()).not.toContain(WORDS)
    expect(await atDesk(made)).toMatchObject([{ id: lead, wording: FINE, supporters: 2 }])
  })

  it('leaves what is published as it is published, and not what was written instead of it', async () => {
    const made = await Consultation.opened(local)
    const who = await made.answered(proposing(WORDS, REASON))
    await made.closed()
    const [group] = await atDesk(made)
    const publicWording = '夜里九点以后停。'
    await local.must(OFFICER, 'consultation.reply', { id: made.id, groupIds: [group?.id], ...SAID, publicWording })
    await made.does(LEAD, 'publish')
    const before = await local.must(somebody(), 'consultation.opinions', { id: made.id })
    expect((await erase(who)).code).toBe('OK')
    for (const words of [WORDS, REASON]) expect(await stored()).not.toContain(words)
    expect(await local.must(somebody(), 'consultation.opinions', { id: made.id })).toEqual(before)
    expect(await local.must(who, 'consultation.myOpinions', { id: made.id })).toEqual({ items: [] })
  })

  it('is asked to come again while words are on their way into groups, and nothing is removed', async () => {
    const made = await Consultation.opened(local)
    const who = await made.answered(proposing(WORDS))
    await local.post('/local/clock', { now: new Date(Date.now() + 72 * 3_600_000).toISOString() })
    const early = await erase(who)
    expect([early.code, early.error?.message]).toEqual(['UNAVAILABLE', expect.stringContaining('过几分钟')])
    expect(await stored()).toContain(WORDS)
    await local.post('/local/timer/consultationStages')
    expect((await erase(who)).code).toBe('OK')
    expect(await stored()).not.toContain(WORDS)
  })
})
