import { EJSON } from 'bson'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { actions } from '@/contract/actions'
import { mayAct, ROLE_ACTS, ROLES, rolesFor, type DeskAct, type Role } from '@/contract/roles'
import { groupOf, STATES, type State } from '@/contract/suggestion/states'
import { nextState, TRANSITIONS, type Act } from '@/contract/suggestion/transitions'
import { caseIn, somebody, STAFF_AT, type Case } from '../testing/cases'
import { actionOf, DESK_INPUTS, TRIED, TRIED_ELSEWHERE } from '../testing/desk-acts'
import { startLocal, type Data, type Local } from '../testing/local'

/** Every role × every act × own, foreign and the district's desk × every state, enumerated from the tables themselves. */

let local: Local
beforeAll(async () => {
  local = await startLocal()
})
afterAll(() => local.close())

const DAY = 86_400_000
const OWN = 'yangguang-2'
const DESKS = { own: OWN, foreign: 'longtan', district: 'district' } as const
type Desk = keyof typeof DESKS
const WHO: Record<Role, string> = {
  officer: STAFF_AT[OWN]?.officer ?? '',
  lead: STAFF_AT[OWN]?.lead ?? '',
  district: STAFF_AT.district?.lead ?? '',
}

/** What the tables say to one who tries: in the order in which things are looked at. */
function verdict(act: DeskAct, role: Role, desk: Desk, state: State): string {
  if (!rolesFor(act).includes(role)) return 'FORBIDDEN'
  if (!mayAct('read', role, [OWN], DESKS[desk])) return 'NOT_FOUND'
  if (!mayAct(act, role, [OWN], DESKS[desk])) return 'FORBIDDEN'
  return isPossible(act, state) ? 'OK' : 'NOT_ALLOWED_NOW'
}

function isPossible(act: DeskAct, state: State): boolean {
  if (act === 'assign') return groupOf(state) !== 'closed'
  const moves = Object.entries(TRANSITIONS).find(([name]) => name === act)?.[1]
  return moves === undefined || moves.some(({ from }) => from.includes(state))
}

/**
 * One case for all tries: on paper, asked long ago, spoken, and in public, so that nothing but role, desk and state stands in the way;
 * and another one at its desk.
 */
async function prepared(desk: Desk, state: State): Promise<{ made: Case; other: string }> {
  const about = desk === 'district' ? { kind: 'complaint', topic: 'workstation' } : {}
  const change = { ...about, workstationId: desk === 'foreign' ? 'longtan' : OWN, phone: '13812345678' }
  const other = await caseIn(local, 'accepted', somebody(), change)
  const made = await caseIn(local, state === 'merged' ? 'accepted' : state, somebody(), change)
  if (state === 'merged') await made.does('desk.merge', { into: other.id })
  const long = new Date(Date.now() - 30 * DAY)
  const asked = state === 'needsInfo' ? { askedAt: long, before: 'accepted' } : {}
  const shown = { publication: 'published', publicText: { publicId: made.id, text: '绿地被围起来。', at: long } }
  const heard = { voice: { fileID: 'cloud://local/none.mp3' }, transcribedAt: long }
  await local.change('suggestions', { _id: made.id }, { $set: { channel: 'paper', ...asked, ...shown, ...heard } })
  return { made, other: other.id }
}

async function stored({ id }: Case): Promise<Data> {
  const [found] = await local.documents('suggestions', { _id: id })
  return found ?? {}
}

/** Puts a case back to where it was. */
async function restore({ id }: Case, { _id, ...document }: Data): Promise<void> {
  const asked = { action: 'database.modifyDocument', collectionName: 'suggestions', queryType: 'DOC', envName: 'local' }
  const how = { query: JSON.stringify({ _id: id }), data: EJSON.stringify(document, { relaxed: false }) }
  const response = await fetch(`${local.url}/admin`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ ...asked, ...how, multi: false, merge: false, upsert: true }),
  })
  expect(response.status).toBe(200)
}

describe('the role × act table', () => {
  it('has nothing that is not tried', () => {
    expect([...TRIED, ...TRIED_ELSEWHERE].sort()).toEqual(Object.keys(ROLE_ACTS).sort())
    expect(TRIED.map(actionOf).filter((action) => !(action in actions))).toEqual([])
  })

  const cells = (Object.keys(DESKS) as Desk[]).flatMap((desk) => STATES.map((state) => [desk, state] as const))

  it.each(cells)(
    'is what the cloud does on the %s desk with a case that is %s',
    async (desk, state) => {
      const { made, other } = await prepared(desk, state)
      const before = await stored(made)
      const tries = ROLES.flatMap((role) => TRIED.map((act) => ({ role, act, code: verdict(act, role, desk, state) })))
      const attempt = async ({ role, act, code }: (typeof tries)[number]) => {
        const input = { id: made.id, version: before.version, ...DESK_INPUTS[act]?.({ desk, other }) }
        return { role, act, wanted: code, got: (await local.call(WHO[role], actionOf(act), input)).code }
      }

      const refused = await Promise.all(tries.filter(({ code }) => code !== 'OK').map(attempt))
      expect(refused.filter(({ wanted, got }) => wanted !== got)).toEqual([])
      // What was refused changed nothing at all.
      expect(await stored(made)).toEqual(before)

      for (const allowed of tries.filter(({ code }) => code === 'OK')) {
        expect(await attempt(allowed)).toMatchObject({ got: 'OK' })
        const moves = Object.keys(TRANSITIONS).find((act) => act === allowed.act)
        if (moves !== undefined) expect((await stored(made)).state).toBe(after(allowed.act, state))
        await restore(made, before)
      }
    },
    60_000,
  )
})

function after(act: DeskAct, state: State): State | undefined {
  const moves = Object.keys(TRANSITIONS) as Act[]
  const [found] = moves.filter((name) => name === act)
  return found && nextState(found, state, 'accepted')
}
