import { hasItsPlace, type ConsultationAct } from '@/contract/consultation/acts'
import { DRAFT_STEP_NAMES, STAGE_NAMES } from '@/contract/consultation/stages'
import type { DeskConsultationView } from '@/contract/consultation/view'
import { staffActor, type StaffCall } from '../../platform/call'
import { Failure } from '../../platform/failure'
import { isRepeat, requestMark } from '../../platform/request-mark'
import { command } from '../../platform/sdk'
import { update } from '../../platform/store'
import { findConsultation } from '../find'
import { stageOf, type ConsultationRecord } from '../record'
import { relay } from '../relay'
import { authorize } from './authorize'
import { deskConsultationView } from './show'

export interface Change {
  act: ConsultationAct
  input: { id: string; version: number }
  call: StaffCall
  /** What the act changes. @throws Failure when it cannot be done with what is there */
  step: (record: ConsultationRecord) => Promise<Partial<ConsultationRecord>> | Partial<ConsultationRecord>
}

/**
 * One act of staff on a consultation, as one atomic conditional update that carries its version and its event.
 * A repeat of the same request has no second effect.
 * @throws Failure CONFLICT with the fresh consultation when the version is stale
 */
export async function changeConsultation({ act, input, call, step }: Change): Promise<DeskConsultationView> {
  const record = await findConsultation(input.id)
  authorize(act, call, record.workstations)
  const request = requestMark(record._id, call, input)
  if (isRepeat(record, request)) return deskConsultationView(record, call)
  if (record.version !== input.version) throw await conflict(record, call)
  const stage = stageOf(record, call.now)
  if (!hasItsPlace(act, stage, record.draftStep)) {
    const where = stage === 'draft' ? DRAFT_STEP_NAMES[record.draftStep] : STAGE_NAMES[stage]
    throw new Failure('NOT_ALLOWED_NOW', `这次征询现在是「${where}」，不能这样做，请看过最新情况再办`)
  }
  const version = record.version + 1
  const event = { id: `${record._id}-${version}`, at: call.now, act, version, actor: staffActor(call.member) }
  const set = { ...(await step(record)), updatedAt: call.now, pendingSince: call.now }
  // A picture may have been looked at meanwhile, which makes no version.
  const looked = set.safety ? { 'safety.rev': record.safety?.rev ?? command.in([null]) } : {}
  const changed = await update(
    'consultations',
    { _id: record._id, version: record.version, ...looked },
    { set, push: { events: event, requests: request }, increase: { version: 1 } },
  )
  if (changed === 0) {
    const fresh = await findConsultation(record._id)
    if (isRepeat(fresh, request)) return deskConsultationView(fresh, call)
    if (fresh.version === record.version) return changeConsultation({ act, input, call, step })
    throw await conflict(fresh, call)
  }
  const after = {
    ...record,
    ...set,
    version,
    events: [...record.events, event],
    requests: [...record.requests, request],
  }
  await relay(after)
  return deskConsultationView(after, call)
}

async function conflict(record: ConsultationRecord, call: StaffCall): Promise<Failure> {
  return new Failure('CONFLICT', '刚才有人改了这次征询，请看过再改', {
    current: await deskConsultationView(record, call),
  })
}
