import type { SuggestionView } from '@/contract/suggestion/view'
import type { TextStanding } from '@/contract/suggestion/safety'
import type { Call } from '../platform/call'
import { claimPhotos } from '../platform/files'
import { acceptText } from '../safety/check-text'
import { actOn } from './act-on'
import { ownedBy } from './own'
import { supplement } from './resident-acts'
import { showToResident } from './show'

export async function supplementSuggestion(
  input: { id: string; version?: number; text: string; photos: string[] },
  call: Call,
): Promise<SuggestionView> {
  let standing: TextStanding | undefined
  let discard: () => Promise<void> = () => Promise.resolve()
  const view = await actOn({
    ...{ id: input.id, input, call },
    authorize: ownedBy(call),
    step: async (record, when) => {
      // Refuses by state before anything is looked at.
      supplement(record, { text: input.text, photos: [] }, when)
      standing ??= await acceptText(call.openid, input.text, 'text')
      const photos = await claimPhotos(call.openid, input.id, input.photos)
      discard = photos.discardUploads
      return supplement(record, { text: input.text, photos: photos.fileIDs, standing }, when)
    },
    show: (record) => showToResident(record, call.now),
  })
  await discard()
  return view
}
