import * as v from 'valibot'
import { INTAKE_CHANNELS, KINDS } from '@/contract/suggestion/vocabulary'
import { newRequestId } from '../../../cloud'
import { forget, remember } from '../../../device/storage'
import { keptPhotos } from '../../../ui'
import { kept } from '../../../device/use-kept-form'

const schema = v.object({
  /** Belongs to the draft: however often it is sent, it becomes one case, with one code. */
  requestId: v.string(),
  /** It is a case already, whose slip may not have been handed over yet: sending it again shows the slip again. */
  sent: v.boolean(),
  visitId: v.optional(v.string()),
  channel: v.picklist(INTAKE_CHANNELS),
  kind: v.picklist(KINDS),
  topic: v.string(),
  text: v.string(),
  place: v.string(),
  /** Nobody wrote a name or a phone number on it. */
  anonymous: v.boolean(),
  name: v.string(),
  phone: v.string(),
  consent: v.boolean(),
  public: v.boolean(),
  note: v.string(),
  /** On a phone, the step one was at. */
  step: v.number(),
  paper: keptPhotos,
  photos: keptPhotos,
})
export type IntakeDraft = v.InferOutput<typeof schema>

/** What is written for one workstation; what was found on a visit, apart from the rest. */
export function draftKey(workstationId: string, visitId: string | undefined): string {
  return `intake/${workstationId}/${visitId ?? ''}`
}

export function newDraft(): IntakeDraft {
  return {
    ...{ requestId: newRequestId(), sent: false, channel: 'paper', kind: 'suggestion', topic: '', text: '', place: '' },
    ...{ anonymous: false, name: '', phone: '', consent: false, public: false, note: '' },
    ...{ step: 0, paper: [], photos: [] },
  }
}

export function openDraft(key: string): IntakeDraft {
  return kept(key, schema) ?? newDraft()
}

/** @returns whether the device has kept it */
export function storeDraft(key: string, draft: IntakeDraft): boolean {
  return remember(key, JSON.stringify(draft))
}

export function dropDraft(key: string): void {
  forget(key)
}

/** Begins a case out of a visit, with what was written there. */
export function beginFromVisit(visit: { id: string; place: string; note: string }, workstationId: string): void {
  const { id: visitId, place, note } = visit
  storeDraft(draftKey(workstationId, visitId), { ...newDraft(), visitId, channel: 'visit', place, text: note })
}
