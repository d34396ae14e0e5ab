import type { StaffCall } from '../platform/call'
import { Failure } from '../platform/failure'
import { relay } from '../suggestion/relay'
import { command } from '../platform/sdk'
import { secrets } from '../platform/secrets'
import { update } from '../platform/store'
import { isRepeat, requestMark } from '../platform/request-mark'
import { findSuggestion } from '../suggestion/stored'
import { atDesk } from './act'
import { quietEvent } from './note'

/** Opens the sealed phone number. That it was opened, and by whom, is written before the number is shown. */
export async function deskOpenPhone(input: { id: string }, call: StaffCall): Promise<{ phone: string }> {
  const record = await findSuggestion(input.id)
  atDesk(record.anonymous ? 'openAnonymousPhone' : 'openPhone', call)(record)
  if (record.sealedPhone === undefined) throw new Failure('NOT_FOUND', '居民没有留电话，请在这里答复')

  const request = requestMark(input.id, call, input)
  if (!isRepeat(record, request)) {
    const { event } = quietEvent(record._id, 'openPhone', call, request.key, record.version)
    await update(
      'suggestions',
      { _id: record._id, 'requests.key': command.neq(request.key) },
      { set: { pendingSince: call.now }, push: { events: event, requests: request } },
    )
    await relay({ ...record, events: [...record.events, event] })
  }
  return { phone: secrets().unseal('phone', record.sealedPhone) }
}
