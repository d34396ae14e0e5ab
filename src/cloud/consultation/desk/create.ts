import type { ParsedInputOf } from '@/contract/actions'
import type { createConsultation as action } from '@/contract/consultation/desk-actions'
import type { DeskConsultationView } from '@/contract/consultation/view'
import { staffActor, type StaffCall } from '../../platform/call'
import { Failure } from '../../platform/failure'
import { shortId } from '../../platform/id'
import { isRepeat, requestMark } from '../../platform/request-mark'
import { secrets } from '../../platform/secrets'
import { findById, insert } from '../../platform/store'
import { readConsultation, type ConsultationRecord } from '../record'
import { relay } from '../relay'
import { authorize } from './authorize'
import { draftFields } from './draft'
import { deskConsultationView } from './show'

/** What no list of people's shows. */
export const NOT_VISIBLE = new Date('9999-12-31T00:00:00.000Z')

/** Begins a draft. Its id is made of person and request, so that a repeat meets the same document. */
export async function createConsultation(
  input: ParsedInputOf<typeof action>,
  call: StaffCall,
): Promise<DeskConsultationView> {
  const held = input.workstations.map((id) => ({ id }))
  authorize('create', call, held)
  const _id = shortId(secrets().hash('consultation', call.openid, call.requestId))
  const request = requestMark(_id, call, input)
  const there = await findById('consultations', _id)
  if (there !== undefined) return repeated(readConsultation(there))
  const { kind, ...draft } = input
  const actor = staffActor(call.member)
  const record: ConsultationRecord = {
    _id,
    schemaVersion: 1,
    version: 1,
    kind,
    ...(await draftFields(_id, kind, draft, call)),
    draftStep: 'writing',
    edition: 1,
    earlier: [],
    visibleFrom: NOT_VISIBLE,
    updatedAt: call.now,
    followUps: [],
    requests: [request],
    events: [{ id: `${_id}-1`, at: call.now, act: 'create', version: 1, actor }],
    pendingSince: call.now,
  }
  if ((await insert('consultations', record)) === 'exists') {
    return repeated(readConsultation(await findById('consultations', _id)))
  }
  await relay(record)
  return deskConsultationView(record, call)

  function repeated(record: ConsultationRecord): Promise<DeskConsultationView> {
    if (!isRepeat(record, request)) throw new Failure('UNAVAILABLE')
    return deskConsultationView(record, call)
  }
}
