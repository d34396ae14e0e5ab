import type { UploadKind } from '@/contract/upload'
import type { Call } from '../platform/call'
import { ticketFor } from '../platform/files'

export function uploadTicket(
  input: { kind: UploadKind; type: string },
  call: Call,
): Promise<{ cloudPath: string; fileID: string }> {
  return ticketFor(call.openid, input.kind, input.type)
}
