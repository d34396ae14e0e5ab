import type { MemberRecord } from '../member/record'
import type { Actor } from './actor'
import type { Caller } from './caller'
import type { PersonKeys } from './person'

/** Who calls, when, and under which request id: everything an act may know beside its input. */
export interface Call extends Omit<Caller, 'member'> {
  keys: PersonKeys
  now: Date
  /** The action's name. */
  action: string
  /** Present with every write. */
  requestId: string
}

export interface StaffCall extends Call {
  member: MemberRecord
}

export function staffActor(member: MemberRecord): Actor {
  return { kind: 'staff', key: member._id, name: member.name, role: member.role }
}
