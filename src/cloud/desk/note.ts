import type { DeskView } from '@/contract/desk/view'
import { staffActor, type StaffCall } from '../platform/call'
import { relay } from '../suggestion/relay'
import { command } from '../platform/sdk'
import { update } from '../platform/store'
import { isRepeat, requestMark } from '../platform/request-mark'
import { findSuggestion } from '../suggestion/stored'
import { atDesk } from './act'
import { showAtDesk } from './show'

/** An internal note: no new version, no new date, nothing a resident could notice. */
export async function deskNote(input: { id: string; text: string }, call: StaffCall): Promise<DeskView> {
  const record = await findSuggestion(input.id)
  atDesk('note', call)(record)
  const request = requestMark(input.id, call, input)
  if (isRepeat(record, request)) return showAtDesk(record, call)

  const { event, actor } = quietEvent(record._id, 'note', call, request.key, record.version)
  const note = { at: call.now, text: input.text, actor }
  await update(
    'suggestions',
    { _id: record._id, 'requests.key': command.neq(request.key) },
    { set: { pendingSince: call.now }, push: { notes: note, events: event, requests: request } },
  )
  const after = await findSuggestion(input.id)
  await relay(after)
  return showAtDesk(after, call)
}

/** An event of an act that makes no version; its id comes from the request instead. */
export function quietEvent(caseId: string, act: string, call: StaffCall, requestKey: string, version: number) {
  const actor = staffActor(call.member)
  return { actor, event: { id: `${caseId}-${requestKey}`, at: call.now, act, version, actor } }
}
