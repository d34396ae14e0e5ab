import type { Role } from '@/contract/roles'
import type { Call } from '../platform/call'
import { guess } from '../platform/slowing'
import { findById } from '../platform/store'
import {
  firstInvitation,
  invitationId,
  isOpenInvitation,
  NO_INVITATION,
  noInvitation,
  readInvitation,
  type InvitationRecord,
} from './invitation'

/** What a code invites to. */
export async function getInvitation(input: { code: string }, call: Call): Promise<{ desk: string; role: Role }> {
  const { desk, role } = await openInvitation(input.code, call)
  return { desk: desk.name, role }
}

/**
 * @throws Failure NOT_FOUND for a code that cannot be taken, RATE_LIMITED after too many that never could: one that was
 * good once is no guess
 */
export async function openInvitation(code: string, call: Call): Promise<InvitationRecord> {
  const asked = { purpose: 'invitation', call, sentence: NO_INVITATION, field: 'code' }
  const invitation = await guess(asked, async () => {
    const raw = await findById('invitations', invitationId(code))
    return raw === undefined ? firstInvitation(code, call.now) : readInvitation(raw)
  })
  if (!isOpenInvitation(invitation, call.now)) throw noInvitation()
  return invitation
}
