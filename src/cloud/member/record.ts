import * as v from 'valibot'
import { ROLES } from '@/contract/roles'
import { findById } from '../platform/store'

/** A staff member. The id is a keyed hash of the openid. */
const memberRecord = v.object({
  _id: v.string(),
  schemaVersion: v.literal(1),
  name: v.string(),
  role: v.picklist(ROLES),
  /** Those they work at; of district staff all of the district's. */
  workstations: v.array(v.object({ id: v.string(), name: v.string() })),
})
export type MemberRecord = v.InferOutput<typeof memberRecord>

/** Read anew at each call: leaving ends access at the next one. */
export async function findMember(memberKey: string): Promise<MemberRecord | undefined> {
  const raw = await findById('members', memberKey)
  return raw === undefined ? undefined : v.parse(memberRecord, raw)
}
