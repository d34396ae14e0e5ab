import fc from 'fast-check'
import * as v from 'valibot'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { countsOf, sumOf } from '@/contract/consultation/tally'
import type { Verdict } from '@/contract/consultation/vocabulary'
import { LEAD, OFFICER, somebody } from '../testing/cases'
import { Consultation, QUESTIONS } from '../testing/consultations'
import { startLocal, type Data, type Local } from '../testing/local'
import { readAnswer } from '../consultation/answer-record'
import { resultWords } from '../consultation/tell'

let local: Local
beforeAll(async () => {
  local = await startLocal()
})
afterAll(() => local.close())
afterEach(() => local.post('/local/clock', { now: null }))

const groups = v.array(
  v.object({
    id: v.string(),
    itemId: v.string(),
    wording: v.string(),
    supporters: v.nullable(v.number()),
    verdict: v.optional(v.string()),
  }),
)
type Groups = v.InferOutput<typeof groups>

async function opinions(made: Consultation, answered = false, who = OFFICER): Promise<Groups> {
  const { items } = await local.must(who, 'consultation.deskOpinions', { id: made.id, answered })
  return v.parse(groups, items)
}

const proposing = (proposal: string): Data => ({ c1: { stance: 'disagree', proposal }, c2: { stance: 'agree' } })
const NAP = '早八点到中午，下午两点到六点。'

async function timesAnswered(made: Consultation, times: number, answers: Data): Promise<string[]> {
  const people: string[] = []
  for (let left = times; left > 0; left -= 1) people.push(await made.answered(answers))
  return people
}

/** Closed, its opinions in groups: seven of one wording, one alike, one else. */
async function withOpinions(): Promise<{ made: Consultation; people: string[] }> {
  const made = await Consultation.opened(local)
  const people = [
    ...(await timesAnswered(made, 7, proposing(NAP))),
    await made.answered(proposing('早八点到中午，下午两点到六点半。')),
    await made.answered({ c2: { stance: 'disagree', reason: '太远了' } }),
    await made.answered({ c1: { stance: 'agree' } }),
  ]
  await made.closed()
  return { made, people }
}

async function reply(made: Consultation, ids: string[], verdict: string): Promise<void> {
  const text = '按大家的意思改了这一条。'
  await local.must(OFFICER, 'consultation.reply', { id: made.id, groupIds: ids, verdict, text })
}

describe('after closing', () => {
  it('opinions of one wording are one group, those with most behind them first', async () => {
    const { made } = await withOpinions()
    const found = await opinions(made)
    expect(found.map(({ itemId, wording, supporters }) => [itemId, wording, supporters])).toEqual([
      ['c1', NAP, 7],
      ...(found[1]?.itemId === 'c1'
        ? [
            ['c1', '早八点到中午，下午两点到六点半。', 1],
            ['c2', '太远了', 1],
          ]
        : [
            ['c2', '太远了', 1],
            ['c1', '早八点到中午，下午两点到六点半。', 1],
          ]),
    ])
  })

  it('gathering again, or gathering what was half gathered, counts nothing twice', async () => {
    const { made } = await withOpinions()
    const before = await opinions(made)
    await local.change(
      'consultations',
      { _id: made.id },
      { $set: { gathered: { after: '', finished: false }, dueAt: new Date(0) } },
    )
    await local.change('opinionGroups', { consultationId: made.id }, { $set: { state: 'counting', parts: { p: 7 } } })
    await local.post('/local/timer/consultationStages')
    const after = await opinions(made)
    expect(after.map(({ id }) => id).sort()).toEqual(before.map(({ id }) => id).sort())
    expect(after.find(({ wording }) => wording === NAP)?.supporters).toBe(7)
  })

  it('nothing can be answered or published before they are gathered', async () => {
    const made = await Consultation.opened(local)
    await made.answered(proposing(NAP))
    const ask = () => local.call(OFFICER, 'consultation.deskOpinions', { id: made.id, answered: false })
    expect((await ask()).code).toBe('NOT_ALLOWED_NOW')
    await local.post('/local/clock', { now: new Date(Date.now() + 72 * 3_600_000).toISOString() })
    expect((await ask()).code).toBe('NOT_ALLOWED_NOW')
  })

  it('groups that say something alike are found, and can be put into one', async () => {
    const { made } = await withOpinions()
    const [lead] = await opinions(made)
    const alike = await local.must(OFFICER, 'consultation.alikeOpinions', { id: made.id, groupId: lead?.id })
    const [other] = v.parse(groups, alike.items)
    expect(other?.wording).toBe('早八点到中午，下午两点到六点半。')
    const merged = await local.must(OFFICER, 'consultation.mergeOpinions', {
      ...{ id: made.id, into: lead?.id, groupIds: [other?.id] },
    })
    expect(merged).toMatchObject({ supporters: 8 })
    expect((await opinions(made)).map(({ supporters }) => supporters)).toEqual([8, 1])
  })

  it('merging the same groups twenty times at once moves their supporters once', async () => {
    const { made } = await withOpinions()
    const [lead, other] = (await opinions(made)).filter(({ itemId }) => itemId === 'c1')
    const input = { id: made.id, into: lead?.id, groupIds: [other?.id] }
    await Promise.all(Array.from({ length: 20 }, () => local.call(OFFICER, 'consultation.mergeOpinions', input)))
    expect((await opinions(made)).find(({ id }) => id === lead?.id)?.supporters).toBe(8)
  })

  it.each<[string, (found: Groups) => Data, string]>([
    ['into itself', ([one]) => ({ into: one?.id, groupIds: [one?.id] }), 'INVALID_INPUT'],
    [
      'of another clause',
      (found) => ({
        into: found.find((one) => one.itemId === 'c1')?.id,
        groupIds: [found.find((one) => one.itemId === 'c2')?.id],
      }),
      'INVALID_INPUT',
    ],
    ['that is not there', ([one]) => ({ into: one?.id, groupIds: ['abc'] }), 'NOT_FOUND'],
  ])('a group %s is not merged', async (_, input, code) => {
    const { made } = await withOpinions()
    const outcome = await local.call(OFFICER, 'consultation.mergeOpinions', {
      id: made.id,
      ...input(await opinions(made)),
    })
    expect(outcome.code).toBe(code)
  })
})

describe('an answer to an opinion', () => {
  const said = { verdict: 'adopted', text: '按大家的意思改了这一条。' }
  const other = { verdict: 'notAdopted', text: '太早了，邻居睡不好。' }

  async function asked(): Promise<{ answer: (input: Data) => ReturnType<Local['call']>; made: Consultation }> {
    const { made } = await withOpinions()
    const [one] = await opinions(made)
    const base = { id: made.id, groupIds: [one?.id] }
    return { made, answer: (input) => local.call(OFFICER, 'consultation.reply', { ...base, ...input }) }
  }

  it('does not silently take the place of a colleague’s, and comes with theirs', async () => {
    const { answer } = await asked()
    expect((await answer(said)).code).toBe('OK')
    expect(await answer(other)).toMatchObject({
      code: 'CONFLICT',
      error: { current: { items: [{ verdict: said.verdict, reply: said.text }] } },
    })
  })

  it('is changed by who has read the one before, and repeated without harm', async () => {
    const { made, answer } = await asked()
    await answer(said)
    expect((await answer(said)).code).toBe('OK')
    expect((await answer({ ...other, instead: said })).code).toBe('OK')
    expect((await answer({ ...other, instead: said })).code).toBe('OK')
    expect((await answer({ verdict: 'partlyAdopted', text: '折中了一下。', instead: said })).code).toBe('CONFLICT')
    expect((await opinions(made, true))[0]?.verdict).toBe(other.verdict)
  })

  it.each([
    ['too short', '不行不行'],
    ['too long', '好'.repeat(20_000)],
  ])('that is %s is refused at its field', async (_, text) => {
    const { answer } = await asked()
    expect(await answer({ ...said, text })).toMatchObject({ code: 'INVALID_INPUT', error: { fields: { text: /./ } } })
  })
})

describe('the result', () => {
  it('is published when every opinion has its answer, and each who took part is told once what became of theirs', async () => {
    const { made, people } = await withOpinions()
    const found = await opinions(made)
    const [nap, alike, far] = [NAP, '早八点到中午，下午两点到六点半。', '太远了'].map(
      (wording) => found.find((one) => one.wording === wording)?.id ?? '',
    )
    await reply(made, [nap ?? ''], 'adopted')
    const early = { id: made.id, version: await made.version() }
    expect((await local.call(LEAD, 'consultation.publish', early)).code).toBe('NOT_ALLOWED_NOW')
    await local.must(OFFICER, 'consultation.mergeOpinions', { id: made.id, into: nap, groupIds: [alike] })
    await reply(made, [far ?? ''], 'notAdopted')
    await made.does(OFFICER, 'saveNextDraft', { clauses: [{ id: 'c1', text: NAP, cites: [nap] }] })
    await made.does(LEAD, 'publish')
    await local.post('/local/timer/consultationStages')
    await local.post('/local/timer/consultationStages')

    const result = await made.result()
    expect(result).toMatchObject({
      stage: 'published',
      // What eight said alike is one: counted by people, the one who stands alone behind the other would be told.
      opinions: { all: 2, adopted: 1, partlyAdopted: 0, notAdopted: 1, items: ['c1', 'c2'] },
      nextDraft: [{ id: 'c1', text: NAP, cites: [{ wording: NAP, supporters: 8 }] }],
    })
    const { items } = await local.must(somebody(), 'consultation.opinions', { id: made.id })
    // One voice alone is not counted in public.
    expect(v.parse(groups, items).map(({ supporters, verdict }) => [supporters, verdict])).toEqual([
      [8, 'adopted'],
      [null, 'notAdopted'],
    ])
    await local.post('/local/timer/outbox')
    const sent = await local.get('/local/outbox')
    const told = v
      .parse(
        v.array(v.object({ to: v.string(), template: v.string(), data: v.record(v.string(), v.string()) })),
        sent.items,
      )
      .filter(({ template, to }) => template === 'consultationResult' && people.includes(to))
    expect(told).toHaveLength(people.length)
    expect(told.find(({ to }) => to === people[7])?.data.thing2).toBe('您的 1 条意见：采纳')
    expect(told.find(({ to }) => to === people[8])?.data.thing2).toBe('您的 1 条意见：不予采纳')
    expect(told.find(({ to }) => to === people[9])?.data.thing2).toBe('结果公布了，感谢您参加')
  })

  it('once published does not change, and what is done afterwards is added to it', async () => {
    const made = await Consultation.opened(local)
    await made.closed()
    await made.does(LEAD, 'publish')
    await made.does(OFFICER, 'followUp', { at: new Date().toISOString(), text: '告示已经贴出', done: false })
    const done = { at: new Date().toISOString(), text: '规约开始执行了', done: true }
    await made.does(OFFICER, 'followUp', done)
    expect(await made.result()).toMatchObject({
      stage: 'done',
      followUps: [{ text: '告示已经贴出' }, { text: '规约开始执行了' }],
    })
    const input = { id: made.id, version: await made.version(), ...done }
    expect((await local.call(OFFICER, 'consultation.followUp', input)).code).toBe('NOT_ALLOWED_NOW')
  })

  it('is hidden until it closes where the consultation says so', async () => {
    const made = await Consultation.opened(local, { hideTotals: true })
    await timesAnswered(made, 6, { c1: { stance: 'agree' } })
    expect((await local.call(somebody(), 'consultation.result', { id: made.id })).code).toBe('NOT_ALLOWED_NOW')
    expect(await local.must(somebody(), 'consultation.get', { id: made.id })).not.toHaveProperty('participants')
    await made.closed()
    expect(await made.result()).toMatchObject({ figures: { editions: [{ participants: 6 }] } })
  })

  it('is a number in the list of the desk once it is counted, and none before: never a wrong one', async () => {
    const made = await Consultation.opened(local)
    await timesAnswered(made, 2, { c1: { stance: 'agree' } })
    const line = async () => {
      const { items } = await local.must(LEAD, 'consultation.deskList', { limit: 50 })
      return v.parse(v.array(v.looseObject({ id: v.string() })), items).find(({ id }) => id === made.id)
    }
    expect(await line()).toMatchObject({ stage: 'open' })
    expect(await line()).not.toHaveProperty('participants')
    await made.closed()
    expect(await line()).toMatchObject({ stage: 'closed', participants: 2 })
  })

  it('shows no small group, and the desk sees all', async () => {
    const made = await Consultation.opened(local)
    await timesAnswered(made, 8, { c1: { stance: 'agree' } })
    await timesAnswered(made, 2, { c1: { stance: 'disagree' } })
    const choices = (counts: (number | null)[]) => ({
      editions: [{ items: [{ id: 'c1', choices: counts.map((count) => ({ count })) }, {}] }],
    })
    expect(await made.result()).toMatchObject({ figures: choices([null, 0, null]) })
    const exact = await local.must(LEAD, 'consultation.deskFigures', { id: made.id })
    expect(exact).toMatchObject(choices([8, 0, 2]))
  })

  it('costs one read once it is closed, and taking part costs the same however many did', async () => {
    const made = await Consultation.opened(local)
    const costOf = async (action: string, input: Data) =>
      (await local.call(somebody(), action, { id: made.id, ...input })).cost
    const first = await costOf('consultation.answer', { answers: { c1: { stance: 'agree' } } })
    await timesAnswered(made, 40, { c1: { stance: 'agree' } })
    const later = await costOf('consultation.answer', { answers: { c1: { stance: 'agree' } } })
    expect(later.db).toBe(first.db)
    expect(later.read).toBe(first.read)
    await made.closed()
    expect(await costOf('consultation.result', {})).toMatchObject({ db: 1, read: 1 })
  })
})

describe('the message about the result', () => {
  it.each<[number, number, number, string]>([
    [0, 0, 0, '结果公布了，感谢您参加'],
    [3, 0, 0, '您的 3 条意见：采纳'],
    [0, 7, 93, '部分采纳 7 条，不予采纳 93 条'],
    [33, 33, 34, '采纳33，部分采纳33，不予采纳34'],
  ])('says in the 20 characters that WeChat takes what became of %i, %i and %i opinions', (yes, partly, no, words) => {
    const of = (times: number, verdict: Verdict) => Array.from({ length: times }, () => verdict)
    expect(resultWords([...of(yes, 'adopted'), ...of(partly, 'partlyAdopted'), ...of(no, 'notAdopted')])).toBe(words)
    expect(words.length).toBeLessThanOrEqual(20)
  })
})

describe('the totals', () => {
  it('agree with a recount of the answers at any moment, while people race and change their minds', async () => {
    const choice = fc.record({
      person: fc.integer({ min: 0, max: 5 }),
      answers: fc.record({
        q1: fc.constantFrom('a', 'b'),
        q2: fc.subarray(['a', 'b', 'c'], { minLength: 1, maxLength: 2 }),
        q3: fc.integer({ min: 1, max: 10 }),
        q4: fc.constantFrom('', '好', '不好'),
      }),
    })
    await fc.assert(
      fc.asyncProperty(fc.array(choice, { minLength: 5, maxLength: 25 }), async (choices) => {
        const made = await Consultation.opened(local, { kind: 'questionnaire', items: QUESTIONS })
        const people = Array.from({ length: 6 }, somebody)
        await Promise.all(
          choices.map(({ person, answers }) =>
            local.call(people[person], 'consultation.answer', { id: made.id, answers }),
          ),
        )
        expect(await countedIn(made)).toEqual(await recounted(made))
      }),
      { numRuns: 6 },
    )
  })
})

const shard = v.object({ counts: v.record(v.string(), v.number()) })

async function countedIn(made: Consultation): Promise<Record<string, number>> {
  const shards = await local.documents('totals', { consultationId: made.id })
  return sumOf(shards.map((one) => v.parse(shard, one).counts))
}

async function recounted(made: Consultation): Promise<Record<string, number>> {
  const answers = await local.documents('answers', { consultationId: made.id })
  const asked = QUESTIONS.map(({ id, type }) => ({
    id,
    type: type === 'text' ? ('text' as const) : ('single' as const),
  }))
  return sumOf(
    answers.map((raw) => {
      const { answers: given, edition, channel } = readAnswer(raw)
      return countsOf({ asked, edition, channel, answers: given })
    }),
  )
}
