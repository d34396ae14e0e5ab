import type { UploadKind } from '@/contract/upload'
import type { Call } from '../platform/call'
import { ticketFor } from '../platform/files'
import { noteUpload } from './forget'

/** Where something may be uploaded to. It is noted first, so that what no act ever uses is removed again. */
export async function uploadTicket(
  input: { kind: UploadKind; type: string },
  call: Call,
): Promise<{ cloudPath: string; fileID: string }> {
  const ticket = await ticketFor(call.openid, input.kind, input.type)
  await noteUpload(ticket.cloudPath, call.now)
  return ticket
}
