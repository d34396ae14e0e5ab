import * as v from 'valibot'
import { KINDS } from '@/contract/suggestion/vocabulary'
import { newRequestId } from '../../../cloud'
import { forget, recall, remember } from '../../../device/storage'

const schema = v.object({
  /** Belongs to the draft: however often it is sent, it lands in the box once. */
  requestId: v.string(),
  kind: v.picklist(KINDS),
  topic: v.string(),
  text: v.string(),
  place: v.string(),
  public: v.boolean(),
  anonymous: v.boolean(),
  name: v.string(),
  phone: v.string(),
  /** In elder mode, the step one was at. */
  step: v.optional(v.number(), 0),
  /** Photos that were sent already, and where to show them from. */
  photos: v.array(v.object({ fileID: v.string(), path: v.string() })),
})
export type Draft = v.InferOutput<typeof schema>

const stored = v.pipe(v.string(), v.parseJson(), schema)

const keyOf = (workstationId: string) => `draft/${workstationId}`

function newDraft(): Draft {
  return {
    requestId: newRequestId(),
    kind: 'suggestion',
    topic: '',
    text: '',
    place: '',
    public: true,
    anonymous: false,
    name: '',
    phone: '',
    step: 0,
    photos: [],
  }
}

/** What was begun at this workstation and not sent, or a new draft. */
export function openDraft(workstationId: string): Draft {
  const found = v.safeParse(stored, recall(keyOf(workstationId)))
  return found.success ? found.output : newDraft()
}

/** @returns whether the phone has kept it */
export function storeDraft(workstationId: string, draft: Draft): boolean {
  return remember(keyOf(workstationId), JSON.stringify(draft))
}

export function dropDraft(workstationId: string): void {
  forget(keyOf(workstationId))
}
