import * as v from 'valibot'
import { codeFrom, normalizeCode } from '@/contract/code'
import { DISTRICT_DESK, DISTRICT_NAME, ROLE_NAMES, ROLES } from '@/contract/roles'
import { INVITATION_HOURS } from '@/contract/member/actions'
import { FIRST_CODE_MIN } from '@/contract/member/first-code'
import { trailEntries } from '../audit/trail-fields'
import { Failure } from '../platform/failure'
import { secrets } from '../platform/secrets'

/** An invitation to a desk (邀请). Its id is a keyed hash of the code, which is stored nowhere. */
const invitationRecord = v.object({
  _id: v.string(),
  schemaVersion: v.literal(1),
  desk: v.object({ id: v.string(), name: v.string() }),
  role: v.picklist(ROLES),
  /** Who gave it: it is good only as long as they may. None for the first admin's, which the environment gives. */
  by: v.optional(v.object({ key: v.string(), name: v.string() })),
  at: v.date(),
  expiresAt: v.date(),
  /** The member who took it, or that it was taken back. */
  usedBy: v.optional(v.string()),
  withdrawnAt: v.optional(v.date()),
  ...trailEntries,
})
export type InvitationRecord = v.InferOutput<typeof invitationRecord>

export function readInvitation(raw: unknown): InvitationRecord {
  return v.parse(invitationRecord, raw)
}

const HOUR = 3_600_000

export function expiryOf(now: Date): Date {
  return new Date(now.getTime() + INVITATION_HOURS * HOUR)
}

/** The code a request of a person makes: the same one on a replay. */
export function invitationCode(openid: string, requestId: string): string {
  return codeFrom(Buffer.from(secrets().hash('invitation code', openid, requestId), 'hex'))
}

export function invitationId(code: string): string {
  return secrets().hash('invitation', normalizeCode(code))
}

/** What it is called in the audit trail. */
export function invitationName({ desk, role }: Pick<InvitationRecord, 'desk' | 'role'>): string {
  return `${desk.name}${ROLE_NAMES[role]}`
}

/** Whether it can be taken now. */
export function isOpenInvitation(invitation: InvitationRecord, now: Date): boolean {
  const gone = invitation.usedBy !== undefined || invitation.withdrawnAt !== undefined
  return !gone && now < invitation.expiresAt
}

/** One sentence for a code that is wrong, late, used or taken back: it tells nobody which. */
export const NO_INVITATION = '这个邀请码用不了：可能输错了、过了 24 小时，或者已经用过。请让邀请您的人再发一个'

export function noInvitation(): Failure {
  return new Failure('NOT_FOUND', NO_INVITATION, { fields: { code: NO_INVITATION } })
}

/**
 * The first district admin's invitation, when this is its code. Nothing of it is stored until it is used; from then on
 * its document is there, and the code is dead. Another code in the environment makes another first admin: whoever can set
 * it owns the deployment.
 */
export function firstInvitation(code: string, now: Date): InvitationRecord | undefined {
  const first = normalizeCode(process.env.BOOTSTRAP_CODE ?? '')
  if (first.length < FIRST_CODE_MIN || invitationId(first) !== invitationId(code)) return undefined
  return {
    _id: invitationId(code),
    schemaVersion: 1,
    desk: { id: DISTRICT_DESK, name: DISTRICT_NAME },
    role: 'district',
    at: now,
    expiresAt: expiryOf(now),
    version: 1,
    requests: [],
    events: [],
  }
}
