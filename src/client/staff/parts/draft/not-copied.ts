import type { Draft } from './shape'

type Files = Pick<Draft, 'photos' | 'documents' | 'items'>

/**
 * What a copy still lacks of what the other one showed, in a sentence; nothing once there is some in each place again.
 * Files belong to the consultation they were added to, and are not copied.
 */
export function notCopied(from: Files, draft: Files): string | undefined {
  const lost = (count: (of: Files) => number) => count(from) > 0 && count(draft) === 0
  const photos = lost((of) => of.photos.length) || lost(photosOfDesigns)
  const documents = lost((of) => of.documents.length)
  const what = [...(photos ? ['照片'] : []), ...(documents ? ['文件'] : [])]
  return what.length === 0 ? undefined : `${what.join('和')}没有抄过来，请重新添加。`
}

function photosOfDesigns({ items }: Files): number {
  return items
    .flatMap((item) => (item.type === 'designs' ? item.options : []))
    .reduce((sum, option) => sum + option.photos.length, 0)
}
