import type { LocalFile } from '../cloud/upload'

/** Pictures pasted from the clipboard: only a PC has them. */
export function onPastedPhotos(_take: (files: LocalFile[]) => void): () => void {
  return () => undefined
}
