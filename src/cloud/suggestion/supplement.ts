import type { SuggestionView } from '@/contract/suggestion/view'
import type { Call } from '../platform/call'
import { claimPhotos } from '../platform/files'
import { actOn } from './act-on'
import { ownedBy } from './own'
import { supplement } from './resident-acts'
import { showToResident } from './show'

export async function supplementSuggestion(
  input: { id: string; version?: number; text: string; photos: string[] },
  call: Call,
): Promise<SuggestionView> {
  let discard: () => Promise<void> = () => Promise.resolve()
  const view = await actOn({
    ...{ id: input.id, input, call },
    authorize: ownedBy(call),
    step: async (record, when) => {
      // Refuses by state before any photo is touched.
      supplement(record, { text: input.text, photos: [] }, when)
      const photos = await claimPhotos(call.openid, input.id, input.photos)
      discard = photos.discardUploads
      return supplement(record, { text: input.text, photos: photos.fileIDs }, when)
    },
    show: (record) => showToResident(record, call.now),
  })
  await discard()
  return view
}
