import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addDays } from '@/contract/stats/days'
import { ANSWER, CONTACT, DISTRICT, LEAD, OFFICER, somebody, SUGGESTION } from '../testing/cases'
import { recounter } from '../testing/figures'
import { startLocal, type Local } from '../testing/local'

let local: Local
beforeAll(async () => {
  local = await startLocal()
})
afterAll(() => local.close())

const DAY = 86_400_000
const START = Date.parse('2023-01-16T01:00:00.000Z')
const DESKS = [
  { id: 'yangguang-2', name: '阳光二居' },
  { id: 'longtan', name: '龙潭' },
]

/** What can be tried on a case; most of it is refused in most states, which must change nothing either. */
const ACTS: [who: 'resident' | string, action: string, input: object][] = [
  [OFFICER, 'desk.accept', CONTACT],
  [OFFICER, 'desk.accept', CONTACT],
  [OFFICER, 'desk.start', {}],
  [OFFICER, 'desk.askInfo', { text: '是哪一块绿地' }],
  [OFFICER, 'desk.resume', { note: '先办起来' }],
  [OFFICER, 'desk.answer', ANSWER],
  [OFFICER, 'desk.answer', ANSWER],
  [OFFICER, 'desk.transfer', { to: 'longtan', reason: '在龙潭的地界' }],
  [LEAD, 'desk.extend', { workingDays: 3, reason: '要等专业检测' }],
  [LEAD, 'desk.refuse', { reasonCode: 'petition', text: '信访办在办理。' }],
  [DISTRICT, 'desk.reopen', { text: '应当受理，请继续办理。' }],
  ['demo-officer-longtan', 'desk.accept', CONTACT],
  ['demo-officer-longtan', 'desk.answer', ANSWER],
  ['resident', 'suggestion.supplement', { text: '补充一点' }],
  ['resident', 'suggestion.withdraw', {}],
  ['resident', 'suggestion.rate', { satisfaction: 'fair', solved: true }],
  ['resident', 'suggestion.rate', { satisfaction: 'unsatisfied', solved: false }],
  ['resident', 'suggestion.askAgain', { reason: '还没办好' }],
]

const step = fc.oneof(
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('submit' as const), topic: fc.nat(2) }) },
  {
    weight: 9,
    arbitrary: fc.record({ kind: fc.constant('act' as const), on: fc.nat(4), act: fc.nat(ACTS.length - 1) }),
  },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('wait' as const), hours: fc.integer({ min: 1, max: 90 }) }) },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constantFrom('timer' as const, 'faults' as const, 'recount' as const) }),
  },
)

describe('the figures', () => {
  it('are what a recount of the cases gives, at any moment', async () => {
    let now = START
    const cases: { id: string; resident: string }[] = []
    await setClock(now)
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 12, maxLength: 25 }), async (steps) => {
        for (const one of steps) {
          if (one.kind === 'wait') await setClock((now += one.hours * 3_600_000))
          if (one.kind === 'submit') cases.unshift(await submitted(one.topic))
          if (one.kind === 'act') await (await prepared(cases[one.on], one.act))()
          if (one.kind === 'timer') await local.post('/local/timer/outbox')
          if (one.kind === 'recount') await local.must(DISTRICT, 'stats.recount', {}).then(() => settled())
          if (one.kind === 'faults') {
            const tries = await Promise.all([0, 1, 2, 3, 4, 5].map((act) => prepared(cases[act % 2], act * 2)))
            await local.post('/local/fault', { target: 'database', kind: 'error', rate: 0.3 })
            for (const act of tries) await act()
            await local.post('/local/timer/outbox').catch(() => undefined)
            await fetch(`${local.url}/local/fault`, { method: 'DELETE' })
          }
        }
        await agreesWithRecount(now)
        await settled()
        await agreesWithRecount(now)
      }),
      // What happened before is not undone: a smaller example would be another story.
      { numRuns: 2, endOnFailure: true },
    )
    await local.post('/local/clock', { now: null })
  }, 60_000)

  function setClock(now: number) {
    return local.post('/local/clock', { now: new Date(now).toISOString() })
  }

  function settled() {
    return local.post('/local/timer/outbox')
  }

  async function submitted(topic: number): Promise<{ id: string; resident: string }> {
    const resident = somebody()
    const about = ['parking', 'garbage', 'workstation'][topic]
    const input = { ...SUGGESTION, kind: 'complaint', topic: about, place: { text: `${topic} 号楼. $` } }
    return { resident, id: String((await local.must(resident, 'suggestion.submit', input)).id) }
  }

  /** An act on the version that is there now, to be tried later. */
  async function prepared(
    on: { id: string; resident: string } | undefined,
    act: number,
  ): Promise<() => Promise<unknown>> {
    const [who = 'resident', action = '', input = {}] = ACTS[act] ?? []
    if (!on) return () => Promise.resolve()
    const [stored] = await local.documents('suggestions', { _id: on.id })
    const whole = { id: on.id, version: stored?.version, ...input }
    return () => local.call(who === 'resident' ? on.resident : who, action, whole)
  }

  async function agreesWithRecount(now: number): Promise<void> {
    const today = new Date(now + 8 * 3_600_000).toISOString().slice(0, 10)
    const days = { from: '2023-01-15', to: addDays(today, now % (3 * DAY) > DAY ? 0 : 20) }
    const asked = [
      [DISTRICT, undefined],
      [LEAD, 'yangguang-2'],
      [DISTRICT, 'district'],
      ['demo-lead-longtan', 'longtan'],
    ] as const
    const recounted = await recounter(local)
    for (const [who, workstationId] of asked) {
      const seen = await local.must(who, 'stats.overview', { workstationId, ...days })
      const desks = workstationId === undefined ? DESKS : undefined
      const again: object = JSON.parse(JSON.stringify(recounted({ scope: workstationId, ...days, today, desks })))
      expect(seen).toMatchObject(again)
    }
  }
})
