import * as v from 'valibot'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { LEAD, OFFICER, somebody } from '../testing/cases'
import { Consultation } from '../testing/consultations'
import { startLocal, type Data, type Local } from '../testing/local'

let local: Local
beforeAll(async () => {
  local = await startLocal()
})
afterAll(() => local.close())
afterEach(() => local.post('/local/clock', { now: null }))

const groups = v.array(
  v.looseObject({ id: v.string(), wording: v.string(), reasons: v.array(v.string()), stance: v.optional(v.string()) }),
)

async function atDesk(made: Consultation): Promise<v.InferOutput<typeof groups>> {
  const { items } = await local.must(OFFICER, 'consultation.deskOpinions', { id: made.id, answered: false })
  return v.parse(groups, items)
}

async function inPublic(made: Consultation): Promise<v.InferOutput<typeof groups>> {
  const { items } = await local.must(somebody(), 'consultation.opinions', { id: made.id })
  return v.parse(groups, items)
}

const WORDING = '早九点到晚五点。'
const proposing = (proposal: string, reason?: string): Data => ({ c1: { stance: 'disagree', proposal, reason } })
const SAID = { verdict: 'adopted', text: '按大家的意思改了。' }

async function closedWith(answers: Data[]): Promise<{ made: Consultation; people: string[] }> {
  const made = await Consultation.opened(local)
  const people: string[] = []
  for (const each of answers) people.push(await made.answered(each))
  await made.closed()
  return { made, people }
}

async function reply(made: Consultation, groupIds: string[], more: Data = {}) {
  return local.call(OFFICER, 'consultation.reply', { id: made.id, groupIds, ...SAID, ...more })
}

describe('opinions', () => {
  it('that mean the opposite are not one, though only a mark tells them apart', async () => {
    const { made } = await closedWith([proposing('周末施工≥2小时。'), proposing('周末施工≤2小时。')])
    expect(await atDesk(made)).toHaveLength(2)
  })

  it('of the same words for and against are not one, and say what they are for', async () => {
    const because = (stance: string) => ({ c1: { stance, reason: '太吵了' } })
    const { made } = await closedWith([because('agree'), because('disagree')])
    expect((await atDesk(made)).map(({ stance }) => stance).sort()).toEqual(['agree', 'disagree'])
  })

  it('keep every reason for the desk, and none of them is published', async () => {
    const { made } = await closedWith([
      proposing(WORDING, '孩子要睡'),
      proposing(WORDING, '我上夜班'),
      proposing(WORDING, '孩子要睡。'),
      proposing(WORDING),
    ])
    const [group] = await atDesk(made)
    // Which of two that say the same is kept does not matter.
    const reasons = (group?.reasons ?? []).map((reason) => reason.replace('。', ''))
    expect(reasons.sort()).toEqual(['孩子要睡', '我上夜班'].sort())
    await reply(made, [group?.id ?? ''])
    await made.does(LEAD, 'publish')
    expect(JSON.stringify(await inPublic(made))).not.toContain('夜班')
  })

  it('that seem to say who said them are not answered before what is published was changed', async () => {
    const words = '我是3号楼502的张三，电话13800138000，楼上天天吵'
    const { made } = await closedWith([proposing(words), proposing(WORDING)])
    const found = await atDesk(made)
    const group = found.find(({ wording }) => wording === words)?.id ?? ''
    const refused = { code: 'INVALID_INPUT', error: { fields: { publicWording: expect.any(String) } } }
    expect(await reply(made, [group])).toMatchObject(refused)
    expect(
      await reply(
        made,
        found.map(({ id }) => id),
      ),
    ).toMatchObject(refused)
    expect(await reply(made, [group], { publicWording: '住502室，楼上天天吵' })).toMatchObject(refused)
    expect((await reply(made, [group], { publicWording: '楼上天天吵' })).code).toBe('OK')
    // Other published words are another answer: never taken without a word, and never lost.
    expect((await reply(made, [group], { publicWording: '楼上很吵' })).code).toBe('CONFLICT')
    expect((await reply(made, [group], { publicWording: '楼上天天吵' })).code).toBe('OK')
    for (const { id } of found) if (id !== group) await reply(made, [id])
    await made.does(OFFICER, 'saveNextDraft', { clauses: [{ id: 'c1', text: WORDING, cites: [group] }] })
    await made.does(LEAD, 'publish')
    expect((await inPublic(made)).map(({ wording }) => wording).sort()).toEqual(['楼上天天吵', WORDING].sort())
    for (const seen of [await made.result(), await inPublic(made)]) expect(JSON.stringify(seen)).not.toContain('张三')
  })
})

describe('one’s own words', () => {
  it('are found with what became of them, also when they were put into another group', async () => {
    const { made, people } = await closedWith([proposing(WORDING, '我上夜班'), proposing('九点到五点。')])
    const [into, other] = await atDesk(made)
    const merging = { id: made.id, into: into?.id, groupIds: [other?.id] }
    await local.must(OFFICER, 'consultation.mergeOpinions', merging)
    const mine = (who: string) => local.call(who, 'consultation.myOpinions', { id: made.id })
    expect((await mine(people[0] ?? '')).code).toBe('NOT_ALLOWED_NOW')
    await reply(made, [into?.id ?? ''])
    await made.does(LEAD, 'publish')
    const answered = { itemId: 'c1', verdict: SAID.verdict, reply: SAID.text }
    expect((await mine(people[0] ?? '')).data).toEqual({
      items: [{ ...answered, wording: WORDING, reason: '我上夜班' }],
    })
    expect((await mine(people[1] ?? '')).data).toEqual({ items: [{ ...answered, wording: '九点到五点。' }] })
    expect((await mine(somebody())).data).toEqual({ items: [] })
  })
})
