import type { Call } from '../platform/call'
import { temporaryUrls } from '../platform/files'
import { riskyPhotos, withPictures, type SafetyFields } from '../safety/record'
import type { ConsultationRecord } from './record'

type WithPictures = Pick<ConsultationRecord, 'photos' | 'items' | 'followUps'>

/** Every picture of a consultation: of its background, of the designs it asks about, and of what was done. */
export function picturesOf({ photos, items, followUps }: WithPictures): string[] {
  return [...photos, ...designPictures(items), ...followUps.flatMap((one) => one.photos)]
}

export function designPictures(items: ConsultationRecord['items']): string[] {
  return items.flatMap((one) => (one.type === 'designs' ? one.options.flatMap(({ photos }) => photos) : []))
}

/** What an act writes so that its pictures are looked at, in the name of whoever acts. */
export function picturesToCheck(record: ConsultationRecord, call: Call): Partial<SafetyFields> {
  return withPictures(record, { pictures: picturesOf(record), openid: call.openid, at: call.now })
}

/**
 * Temporary addresses of files of a consultation.
 * @param hidden what is left out
 */
export async function urlsIn(
  record: ConsultationRecord,
  fileIDs: readonly string[],
  hidden: readonly string[] = riskyPhotos(record),
): ReturnType<typeof temporaryUrls> {
  const urls = await temporaryUrls(fileIDs)
  return (wanted) => urls(wanted.filter((fileID) => !hidden.includes(fileID)))
}
