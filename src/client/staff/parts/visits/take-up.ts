import * as v from 'valibot'
import { VISIT_KINDS } from '@/contract/visit/actions'
import { newRequestId } from '../../../cloud'
import { forget, remember } from '../../../device/storage'
import { kept } from '../../../device/use-kept-form'
import type { Hindrance } from '../../../unsent/draft'
import { dropUnsent, findUnsent, photosOf } from '../../../unsent/unsent'
import { VISIT_KEY, visitDraft } from './use-visit-form'

const writable = v.partial(
  v.object({ visitKind: v.picklist(VISIT_KINDS), place: v.object({ text: v.string() }), note: v.string() }),
)

/**
 * Takes a visit that could not go as it was back to the form. What of it lies on the phone is the form's from then on.
 * @returns why not; nothing when it stands there, or is not waiting any more
 */
export function takeUpVisit(requestId: string): Hindrance | undefined {
  const item = findUnsent(requestId)
  if (item === undefined) return undefined
  const there = kept(VISIT_KEY, visitDraft)
  if (there && (there.note.trim() !== '' || there.photos.length > 0)) return 'other'
  const read = v.safeParse(writable, item.input)
  const { visitKind = 'inspect', place, note = '' } = read.success ? read.output : {}
  const draft: v.InferOutput<typeof visitDraft> = {
    ...{ requestId: newRequestId(), visitKind, note, place: place?.text ?? '', problem: item.toEnter === true },
    photos: photosOf(item),
  }
  if (!remember(VISIT_KEY, JSON.stringify(draft))) {
    forget(VISIT_KEY)
    return 'full'
  }
  dropUnsent(requestId)
  return undefined
}
