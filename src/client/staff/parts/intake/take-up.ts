import * as v from 'valibot'
import { INTAKE_CHANNELS, KINDS } from '@/contract/suggestion/vocabulary'
import { throwAway } from '../../../unsent/send'
import type { Hindrance } from '../../../unsent/draft'
import { dropUnsent, photosOf, type Unsent } from '../../../unsent/unsent'
import { beginFromVisit, draftKey, dropDraft, newDraft, openDraft, storeDraft } from './draft'

/** What of an input goes back onto the form. */
const enterable = v.partial(
  v.object({
    visitId: v.string(),
    channel: v.picklist(INTAKE_CHANNELS),
    kind: v.picklist(KINDS),
    topic: v.string(),
    text: v.string(),
    place: v.object({ text: v.string() }),
    anonymous: v.boolean(),
    name: v.string(),
    phone: v.string(),
    consentRecorded: v.boolean(),
    public: v.boolean(),
    note: v.string(),
  }),
)

/** Where it is written on: `visitId` names the draft of a visit. */
export interface TakenUp {
  workstationId: string
  visitId?: string
}

/**
 * Takes what waited back to the form: a slip that could not go as it was, or the problem found on a visit that has gone.
 * What of it lies on the phone is the form's from then on.
 * @returns where it stands now, or why not
 */
export function takeUp(item: Unsent): TakenUp | Hindrance {
  const read = v.safeParse(enterable, item.input)
  const given = read.success ? read.output : {}
  const { workstationId = '' } = item.input
  if (item.what === 'visit' && item.sent) {
    const { id: visitId } = item.sent
    beginFromVisit({ id: visitId, place: given.place?.text ?? '', note: given.note ?? '' }, workstationId)
    throwAway(item)
    return { workstationId, visitId }
  }
  const { place, consentRecorded = false, ...written } = given
  const key = draftKey(workstationId, given.visitId)
  const there = openDraft(key)
  if (there.sent || there.text.trim() !== '' || there.paper.length + there.photos.length > 0) return 'other'
  const lasts = storeDraft(key, {
    ...{ ...newDraft(), ...written, place: place?.text ?? '', consent: consentRecorded },
    ...{ paper: photosOf(item, true), photos: photosOf(item, false) },
  })
  if (!lasts) {
    dropDraft(key)
    return 'full'
  }
  dropUnsent(item.requestId)
  return { workstationId, visitId: given.visitId }
}
