import * as v from 'valibot'
import { INTAKE_CHANNELS, KINDS } from '@/contract/suggestion/vocabulary'
import { throwAway } from '../../../unsent/send'
import type { Unsent } from '../../../unsent/unsent'
import { beginFromVisit, draftKey, newDraft, openDraft, storeDraft } from './draft'

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
 * @returns where it stands now; nothing while another one is being written there, which comes first
 */
export function takeUp(item: Unsent): TakenUp | undefined {
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
  if (there.sent || there.text.trim() !== '' || there.paper.length > 0) return undefined
  const photosOf = (slip: boolean) =>
    item.photos.flatMap((photo) =>
      'fileID' in photo && (photo.paper === true) === slip ? [{ fileID: photo.fileID, path: '' }] : [],
    )
  storeDraft(key, {
    ...{ ...newDraft(), ...written, place: place?.text ?? '', consent: consentRecorded },
    ...{ paper: photosOf(true), photos: photosOf(false) },
  })
  throwAway(item)
  return { workstationId, visitId: given.visitId }
}
