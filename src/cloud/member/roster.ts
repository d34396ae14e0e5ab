import * as v from 'valibot'
import { desksLedBy } from '@/contract/member/rules'
import { DISTRICT_DESK } from '@/contract/roles'
import { Failure } from '../platform/failure'
import { find } from '../platform/store'
import type { Transaction } from '../platform/transaction'
import { readMember, type MemberRecord } from './record'

/**
 * Who leads a desk: one small document a desk, changed together with the member. Of two leads who leave at once one meets
 * the other's change in it, and stays.
 */
const rosterRecord = v.object({ _id: v.string(), leads: v.array(v.string()) })

const LAST: Record<'workstation' | 'district', string> = {
  workstation: '这是这个工作室最后一位室长，请先再请一位室长',
  district: '这是区局最后一位管理员，请先再请一位',
}

/**
 * Writes down whom each desk has to lead it after a change of a member.
 * @throws Failure NOT_ALLOWED_NOW when a desk would lose its last lead
 */
export async function keepRosters(
  transaction: Transaction,
  before: MemberRecord | undefined,
  after: MemberRecord,
): Promise<void> {
  const led = before && before.leftAt === undefined ? desksLedBy(before) : []
  const leads = after.leftAt === undefined ? desksLedBy(after) : []
  for (const desk of new Set([...led, ...leads])) {
    if (led.includes(desk) === leads.includes(desk)) continue
    const known = await leadsOf(transaction, desk)
    const others = known.filter((key) => key !== after._id)
    if (!leads.includes(desk) && others.length === 0)
      throw new Failure('NOT_ALLOWED_NOW', LAST[desk === DISTRICT_DESK ? 'district' : 'workstation'])
    const now = leads.includes(desk) ? [...others, after._id] : others
    await transaction.put('rosters', { _id: desk, schemaVersion: 1, leads: now })
  }
}

/** Before the first change of a desk's leads there is no document; then no change can be missed by asking the members. */
async function leadsOf(transaction: Transaction, desk: string): Promise<string[]> {
  const raw = await transaction.findById('rosters', desk)
  if (raw !== undefined) return v.parse(rosterRecord, raw).leads
  const query = desk === DISTRICT_DESK ? { role: 'district' } : { role: 'lead', 'workstations.id': desk }
  const members = (await find('members', query, { limit: 100 })).map(readMember)
  return members.filter(({ leftAt }) => leftAt === undefined).map(({ _id }) => _id)
}
