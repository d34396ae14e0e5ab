import * as v from 'valibot'
import { ROLES } from '@/contract/roles'
import { trailEntries } from '../audit/trail-fields'
import { findById } from '../platform/store'

/** A staff member. The id is a keyed hash of the openid. */
const memberRecord = v.object({
  _id: v.string(),
  schemaVersion: v.literal(1),
  name: v.string(),
  role: v.picklist(ROLES),
  /** Those they work at; of district staff all of the district's. */
  workstations: v.array(v.object({ id: v.string(), name: v.string() })),
  joinedAt: v.optional(v.date()),
  /** Since when they are staff no more. The document stays: its events may still have to reach the audit trail. */
  leftAt: v.optional(v.date()),
  ...trailEntries,
})
export type MemberRecord = v.InferOutput<typeof memberRecord>

export function readMember(raw: unknown): MemberRecord {
  return v.parse(memberRecord, raw)
}

/** Read anew at each call: leaving ends access at the next one. */
export async function findMember(memberKey: string): Promise<MemberRecord | undefined> {
  const member = await findAnyMember(memberKey)
  return member?.leftAt === undefined ? member : undefined
}

/** Also one who has left. */
export async function findAnyMember(memberKey: string): Promise<MemberRecord | undefined> {
  const raw = await findById('members', memberKey)
  return raw === undefined ? undefined : readMember(raw)
}
