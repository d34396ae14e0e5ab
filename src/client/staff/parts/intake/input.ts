import type { InputOf } from '@/contract/actions'
import type { deskIntake } from '@/contract/intake/actions'
import { sentOf } from '../../../ui/photos/kept-photos'
import type { IntakeDraft } from './draft'

/** The fields in the order they stand, so that the first with an error can be found. */
export const FIELDS = [
  'channel',
  'photoOfPaper',
  'photos',
  'text',
  'kind',
  'topic',
  'place',
  'name',
  'phone',
  'consentRecorded',
  'public',
  'note',
  'visitId',
] as const
export type FieldName = (typeof FIELDS)[number]
export type FieldErrors = Partial<Record<FieldName, string>>

/** What is sent. The same draft always gives the same, so that sending it again is a repeat. */
export function inputOf(draft: IntakeDraft, workstationId: string): InputOf<typeof deskIntake> {
  const { kind, topic, text, channel, anonymous, visitId } = draft
  const written = (words: string) => (words.trim() === '' ? undefined : words.trim())
  const place = written(draft.place)
  return {
    ...{ workstationId, channel, kind, topic, text, anonymous },
    photos: sentOf(draft.photos),
    photoOfPaper: channel === 'paper' ? sentOf(draft.paper)[0] : undefined,
    place: place === undefined ? undefined : { text: place },
    name: anonymous ? undefined : written(draft.name),
    phone: anonymous ? undefined : written(draft.phone),
    consentRecorded: draft.consent,
    public: draft.public,
    note: written(draft.note),
    visitId: channel === 'visit' ? visitId : undefined,
  }
}
