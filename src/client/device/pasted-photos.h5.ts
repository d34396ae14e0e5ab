import type { LocalFile } from '../cloud/upload'

/** Hears of pictures pasted from the clipboard, also while words are being typed. @returns stops hearing */
export function onPastedPhotos(take: (files: LocalFile[]) => void): () => void {
  const heard = (event: ClipboardEvent) => {
    const pictures = Array.from(event.clipboardData?.files ?? []).filter(({ type }) => type.startsWith('image/'))
    if (pictures.length === 0) return
    event.preventDefault()
    take(pictures.map((file) => ({ path: URL.createObjectURL(file), type: file.type, bytes: file.size })))
  }
  document.addEventListener('paste', heard)
  return () => document.removeEventListener('paste', heard)
}
