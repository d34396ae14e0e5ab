import * as v from 'valibot'
import type { MeView } from '@/contract/me/actions'
import { hasNews } from '../message/news-of'
import { BATCH, own } from '../message/own-cases'
import { findMember } from '../member/record'
import type { Call } from '../platform/call'
import { find } from '../platform/store'
import { allWorkstations } from '../workstation/find'
import { findPerson, keptView } from './record'

/** Staff get the names their workstations have now; the district has all of them. */
export async function getMe(_input: object, call: Call): Promise<MeView> {
  const [staff, person, unread] = await Promise.all([staffOf(call), findPerson(call), unreadOf(call)])
  return { staff, ...keptView(person), unread }
}

async function staffOf(call: Call): Promise<MeView['staff']> {
  const member = await findMember(call.keys.member)
  if (!member) return undefined
  const ids = new Set(member.workstations.map(({ id }) => id))
  const all = await allWorkstations()
  return {
    key: member._id,
    name: member.name,
    role: member.role,
    workstations: all
      .filter(({ _id }) => member.role === 'district' || ids.has(_id))
      .map(({ _id, name }) => ({ id: _id, name })),
  }
}

const seenFields = v.object({ newsVersion: v.number(), seenVersion: v.number() })

/** Of the cases that changed last; more than these nobody counts. */
async function unreadOf(call: Call): Promise<number> {
  const raw = await find('suggestions', own(call), {
    order: [['updatedAt', 'desc']],
    limit: BATCH,
    fields: Object.keys(seenFields.entries),
  })
  return raw.map((item) => v.parse(seenFields, item)).filter(hasNews).length
}
