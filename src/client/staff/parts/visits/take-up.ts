import * as v from 'valibot'
import { VISIT_KINDS } from '@/contract/visit/actions'
import { newRequestId } from '../../../cloud'
import { remember } from '../../../device/storage'
import { throwAway } from '../../../unsent/send'
import { findUnsent } from '../../../unsent/unsent'
import { kept } from '../../../device/use-kept-form'
import { VISIT_KEY, visitDraft } from './use-visit-form'

const writable = v.partial(
  v.object({ visitKind: v.picklist(VISIT_KINDS), place: v.object({ text: v.string() }), note: v.string() }),
)

/**
 * Takes a visit that could not go as it was back to the form.
 * @returns whether the form is free for it; else what is being written there comes first
 */
export function takeUpVisit(requestId: string): boolean {
  const item = findUnsent(requestId)
  if (item === undefined) return true
  if ((kept(VISIT_KEY, visitDraft)?.note ?? '').trim() !== '') return false
  const read = v.safeParse(writable, item.input)
  const { visitKind = 'inspect', place, note = '' } = read.success ? read.output : {}
  const photos = item.photos.flatMap((photo) => ('fileID' in photo ? [{ fileID: photo.fileID, path: '' }] : []))
  const draft: v.InferOutput<typeof visitDraft> = {
    ...{ requestId: newRequestId(), visitKind, note, place: place?.text ?? '', problem: item.toEnter === true, photos },
  }
  remember(VISIT_KEY, JSON.stringify(draft))
  throwAway(item)
  return true
}
