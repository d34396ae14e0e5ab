import * as v from 'valibot'
import type { PickedPhoto } from './picked-photo'

/** The same photo in every tab and draft, whether or not it has been sent meanwhile. */
const key = v.optional(v.string())

/** The photos of a draft: those that were sent already, and where to show them from later on; those that lie on the phone. */
export const keptPhotos = v.array(
  v.union([
    v.object({ key, fileID: v.string(), path: v.string() }),
    v.object({ key, kept: v.string(), type: v.string(), bytes: v.number() }),
  ]),
)
export type KeptPhotos = v.InferOutput<typeof keptPhotos>

/** Those of a form that a draft can keep. */
export function keptOf(photos: readonly PickedPhoto[]): KeptPhotos {
  return photos.flatMap(({ key, fileID, lasting = '', kept, file }): KeptPhotos => {
    if (fileID !== undefined) return [{ key, fileID, path: lasting }]
    return kept !== undefined && file ? [{ key, kept, type: file.type, bytes: file.bytes }] : []
  })
}

/** Those of a draft as a form begins with them; what lies on the phone is then to be opened. */
export function pickedOf(photos: KeptPhotos): PickedPhoto[] {
  return photos.map((photo): PickedPhoto => {
    const key = keyOf(photo)
    if (!('kept' in photo)) {
      const { fileID, path } = photo
      return { key, fileID, path, lasting: path, state: 'sent', progress: 100 }
    }
    const { kept, type, bytes } = photo
    return { key, kept, path: '', file: { path: '', type, bytes }, state: 'sending', progress: 0 }
  })
}

/** By what it is known in every tab. */
export function keyOf(photo: KeptPhotos[number]): string {
  return photo.key ?? ('kept' in photo ? photo.kept : photo.fileID)
}

/** Those that were sent, by what an action knows them by. */
export function sentOf(photos: KeptPhotos): string[] {
  return photos.flatMap((photo) => ('fileID' in photo ? [photo.fileID] : []))
}

/** What of them lies on the phone. */
export function onPhone(photos: KeptPhotos) {
  return photos.flatMap((photo) => ('kept' in photo ? [photo] : []))
}

/** Why photos cannot go along yet, if they cannot. */
export function photoProblem({ sending, failed }: { sending: boolean; failed: boolean }): string | undefined {
  if (failed) return '有照片没传上，请重传或删掉'
  return sending ? '照片还在上传，请稍等' : undefined
}
