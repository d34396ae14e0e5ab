import * as v from 'valibot'
import { secrets } from '../platform/secrets'
import { PHOTO_STANDINGS, TEXT_STANDINGS, worstText, type TextStanding } from '@/contract/suggestion/safety'

/** What the openid of staff is sealed for. */
export const ASKER = 'asks about pictures'

const photo = v.object({
  fileID: v.string(),
  standing: v.picklist(PHOTO_STANDINGS),
  /** WeChat's name for the running check: its answer comes under it. */
  trace: v.optional(v.string()),
})

/**
 * How the words and photos of a case or a consultation stand. `rev` counts its changes, which are no versions of it. Words
 * of a consultation are looked at before they are written: they pass.
 */
export const safety = v.object({
  rev: v.number(),
  text: v.picklist(TEXT_STANDINGS),
  photos: v.array(photo),
  /** How often the photos that wait were sent to be looked at. */
  tries: v.number(),
  /** In whose name is asked, where it is not whom the case is from: their openid, sealed, while there is something to ask. */
  sealedAsker: v.optional(v.string()),
})
export type Safety = v.InferOutput<typeof safety>

/** What a case carries of it: also since when photos wait to be sent, for the timer. */
export interface SafetyFields {
  safety: Safety
  photosDueAt: Date | undefined
}

/** After the resident gave more: words that stand so, and photos nobody has looked at yet. */
export function withMore(
  before: { safety?: Safety; photosDueAt?: Date },
  more: { text: TextStanding; photos: readonly string[]; at: Date },
): SafetyFields {
  const old = before.safety ?? { rev: 0, text: 'pass', photos: [], tries: 0 }
  const added = more.photos.map((fileID) => ({ fileID, standing: 'unchecked' as const }))
  return {
    safety: {
      rev: old.rev + 1,
      text: worstText([old.text, more.text]),
      photos: [...old.photos, ...added],
      tries: added.length > 0 ? 0 : old.tries,
    },
    photosDueAt: added.length > 0 ? more.at : before.photosDueAt,
  }
}

/** How it is shown at the desk: also whether WeChat is still asked about what is unchecked. */
export function safetyAtDesk({ safety: of, photosDueAt }: { safety?: Safety; photosDueAt?: Date }) {
  const open = of?.photos.some(({ standing }) => standing === 'unchecked') ?? false
  return of && { ...of, gaveUp: open && photosDueAt === undefined }
}

/**
 * Of a consultation, when one of staff brings it a step on: its pictures as they are then, those that nobody has looked at and
 * that are not being looked at to be sent in their name. Nothing where nothing changes.
 */
export function withPictures(
  before: { safety?: Safety; photosDueAt?: Date },
  now: { pictures: readonly string[]; openid: string; at: Date },
): Partial<SafetyFields> {
  const old: Safety = before.safety ?? { rev: 0, text: 'pass', photos: [], tries: 0 }
  const photos = now.pictures.map(
    (fileID) => old.photos.find((photo) => photo.fileID === fileID) ?? { fileID, standing: 'unchecked' as const },
  )
  const isNew = photos.some((photo) => !old.photos.includes(photo))
  const waits = photos.some(({ standing }) => standing === 'unchecked')
  if (!isNew && (!waits || before.photosDueAt !== undefined)) return {}
  const safety = { ...old, photos, rev: old.rev + 1, tries: 0, sealedAsker: secrets().seal(ASKER, now.openid) }
  return { safety, photosDueAt: now.at }
}

/** Photos that only staff are shown. */
export function riskyPhotos({ safety: of }: { safety?: Safety }): string[] {
  return (of?.photos ?? []).filter(({ standing }) => standing === 'risky').map(({ fileID }) => fileID)
}
