import * as v from 'valibot'
import type { PickedPhoto } from './picked-photo'

/** The photos of a draft: those that were sent already, and where to show them from later on. */
export const keptPhotos = v.array(v.object({ fileID: v.string(), path: v.string() }))
export type KeptPhotos = v.InferOutput<typeof keptPhotos>

/** Those of a form that a draft can keep. */
export function keptOf(photos: readonly PickedPhoto[]): KeptPhotos {
  return photos.flatMap(({ fileID, lasting = '' }) => (fileID === undefined ? [] : [{ fileID, path: lasting }]))
}

/** Those of a draft as a form begins with them. */
export function pickedOf(photos: KeptPhotos): PickedPhoto[] {
  return photos.map(({ fileID, path }) => ({ key: fileID, fileID, path, lasting: path, state: 'sent', progress: 100 }))
}

/** Why photos cannot go along yet, if they cannot. */
export function photoProblem({ sending, failed }: { sending: boolean; failed: boolean }): string | undefined {
  if (failed) return '有照片没传上，请重传或删掉'
  return sending ? '照片还在上传，请稍等' : undefined
}
