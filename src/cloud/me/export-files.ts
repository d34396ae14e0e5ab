import { download } from '../platform/files'
import { riskyPhotos } from '../safety/record'
import type { SuggestionRecord } from '../suggestion/record'

/** Within it the page stays small enough for a phone: as text a file is a third longer. */
const MOST_BYTES = 3_500_000
/** A function may run for some seconds only. */
const MOST_FILES = 40
const AT_ONCE = 4

const TYPES: Readonly<Record<string, string>> = {
  ...{ jpg: 'image/jpeg', png: 'image/png', webp: 'image/webp' },
  ...{ mp3: 'audio/mpeg', m4a: 'audio/mp4', aac: 'audio/aac', webm: 'audio/webm' },
}

/** Files that stand in the page themselves, by their storage ids: it needs nothing else to be read, however old it is. */
export type Embedded = ReadonlyMap<string, string>

/** As many of somebody's recordings and photos as there is room for; what cannot be fetched now is left out. */
export async function embedded(cases: readonly SuggestionRecord[]): Promise<Embedded> {
  const wanted = cases.flatMap(filesOf).slice(0, MOST_FILES)
  const inPage = new Map<string, string>()
  let bytes = 0
  for (let start = 0; start < wanted.length && bytes < MOST_BYTES; start += AT_ONCE) {
    const some = wanted.slice(start, start + AT_ONCE)
    const contents = await Promise.all(some.map((fileID) => download(fileID).catch(() => undefined)))
    for (const [index, fileID] of some.entries()) {
      const content = contents[index]
      const type = TYPES[fileID.slice(fileID.lastIndexOf('.') + 1)]
      if (content === undefined || type === undefined || bytes + content.length > MOST_BYTES) continue
      bytes += content.length
      inPage.set(fileID, `data:${type};base64,${content.toString('base64')}`)
    }
  }
  return inPage
}

/** A photo that WeChat calls risky is shown to the desk alone. */
function filesOf(record: SuggestionRecord): string[] {
  const hidden = riskyPhotos(record)
  const supplements = record.timeline.flatMap(({ photos = [] }) => photos)
  const voice = record.voice === undefined ? [] : [record.voice.fileID]
  return [...voice, ...record.photos, ...supplements].filter((fileID) => !hidden.includes(fileID))
}
