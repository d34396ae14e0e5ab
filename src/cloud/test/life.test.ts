import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import * as v from 'valibot'
import { isOpen, STATES } from '@/contract/suggestion/states'
import { ACTS, nextState } from '@/contract/suggestion/transitions'
import { mustHaveSeen } from '../suggestion/following'
import { ANSWER, caseIn, CONTACT, LEAD, OFFICER, type Case } from '../testing/cases'
import { startLocal, type Local } from '../testing/local'

/** The whole life: random acts of random people, several at once, on a handful of cases that are merged and taken apart. */

let local: Local
beforeAll(async () => {
  local = await startLocal()
})
afterAll(() => local.close())

const CASES = 5
const AT_ONCE = 3

/** What is tried, and by whom at the desk it lies on; whether it may be done is what is tried. */
const TRIED = {
  merge: {},
  unmerge: { reason: '不是同一件事' },
  accept: CONTACT,
  askInfo: { text: '是哪一块绿地' },
  start: {},
  answer: ANSWER,
  refuse: { reasonCode: 'petition', text: '信访办已经在办理。' },
  transfer: { reason: '在那边的辖区' },
  extend: { workingDays: 2, reason: '要等专业检测' },
  publish: { text: '三号楼北侧的绿地被围起来种菜。' },
  supplement: { text: '还有四号楼前面' },
  withdraw: {},
  rate: { satisfaction: 'fair', solved: false },
  askAgain: { reason: '又种上了' },
}
type Tried = keyof typeof TRIED
const RESIDENTS: readonly Tried[] = ['supplement', 'withdraw', 'rate', 'askAgain']

const step = fc.record({
  // Merging is what is looked at: it comes as often as all the rest of what begins.
  act: fc.oneof(
    { weight: 3, arbitrary: fc.constant<Tried>('merge') },
    { weight: 7, arbitrary: fc.constantFrom(...(Object.keys(TRIED) as Tried[])) },
  ),
  on: fc.nat(CASES - 1),
  other: fc.nat(CASES - 1),
})

const stored = v.object({
  _id: v.string(),
  version: v.number(),
  state: v.picklist(STATES),
  desk: v.string(),
  before: v.optional(v.picklist(STATES)),
  lead: v.optional(v.object({ id: v.string(), seen: v.number() })),
  timeline: v.array(v.object({ act: v.picklist(ACTS), state: v.picklist(STATES) })),
  events: v.array(v.unknown()),
})
type Stored = v.InferOutput<typeof stored>

async function read({ id }: Case): Promise<Stored> {
  return v.parse(stored, (await local.documents('suggestions', { _id: id }))[0])
}

it('makes no circle, loses no case and no event, and every merged case follows one lead', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 12, maxLength: 24 }), async (steps) => {
      const cases = await Promise.all(Array.from({ length: CASES }, () => caseIn(local, 'submitted')))
      for (let first = 0; first < steps.length; first += AT_ONCE) {
        await Promise.all(steps.slice(first, first + AT_ONCE).map((one) => attempt(cases, one)))
      }
      for (let run = 0; run < 2; run += 1) await local.post('/local/timer/outbox')
      const found = await Promise.all(cases.map(read))
      for (const one of found) await expectWhole(one, found)
    }),
    { numRuns: 4 },
  )
}, 120_000)

async function attempt(
  cases: readonly Case[],
  { act, on, other }: { act: Tried; on: number; other: number },
): Promise<void> {
  const made = cases[on]
  if (!made) return
  const { desk, version } = await read(made)
  const far = desk === 'longtan'
  const there = act === 'transfer' ? { to: far ? 'yangguang-2' : 'longtan' } : {}
  const into = act === 'merge' ? { into: cases[other]?.id } : {}
  const staff = ['refuse', 'transfer', 'extend', 'publish'].includes(act)
    ? far
      ? 'demo-lead-longtan'
      : LEAD
    : far
      ? 'demo-officer-longtan'
      : OFFICER
  const resident = RESIDENTS.includes(act)
  const input = { id: made.id, version, ...TRIED[act], ...there, ...into }
  const name = `${resident ? 'suggestion' : 'desk'}.${act}`
  const { code } = await local.call(resident ? made.resident : staff, name, input)
  // Whatever it is, it is said clearly; nothing fails half way.
  expect(['OK', 'CONFLICT', 'NOT_ALLOWED_NOW', 'INVALID_INPUT', 'NOT_FOUND', 'FORBIDDEN']).toContain(code)
}

async function expectWhole(one: Stored, all: readonly Stored[]): Promise<void> {
  expect(one.timeline).toHaveLength(one.version)
  expect(one.events).toEqual([])
  const trail = await local.documents('audit', { caseId: one._id })
  const versions = trail.map(({ version }) => Number(version)).sort((a, b) => a - b)
  expect(versions).toEqual(Array.from({ length: one.version }, (_, index) => index + 1))

  one.timeline.forEach(({ act, state }, index) => {
    const from = one.timeline[index - 1]?.state ?? 'none'
    const before = one.timeline.slice(0, index).map((entry) => entry.act)
    const asked = one.timeline[before.lastIndexOf('askInfo') - 1]
    expect([act, nextState(act, from, asked?.state)]).toEqual([act, state])
  })

  if (one.state !== 'merged') return
  const lead = all.find(({ _id }) => _id === one.lead?.id)
  expect(lead).toBeDefined()
  expect(lead?._id).not.toBe(one._id)
  expect(lead?.state).not.toBe('merged')
  expect(isOpen(lead?.state ?? 'closed')).toBe(true)
  expect(one.desk).toBe(lead?.desk)
  expect(one.lead?.seen).toBeGreaterThanOrEqual(mustHaveSeen(lead?.timeline ?? []))
}
