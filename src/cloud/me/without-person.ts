import { maskPhonesIn } from '@/contract/mask'
import type { SuggestionRecord } from '../suggestion/record'

/** In place of a name that somebody had removed. */
const SOMEBODY = '某居民'
/** In place of a recording that nobody had written down. */
const VOICE_REMOVED = '录音已按本人的要求删除'

/**
 * What a case keeps when the person behind it is removed: texts, answers and figures. Gone are who they are, how they are
 * reached, and their photos and voice; their name and every phone are gone from the words too.
 * @param ownerKey a key that is nobody's
 */
export function withoutPerson(record: SuggestionRecord, ownerKey: string): Partial<SuggestionRecord> {
  const clean = (text: string) =>
    maskPhonesIn(text)
      .split(record.name || '\0')
      .join(SOMEBODY)
  const { intake, place, publicText, refusal, safety } = record
  const spoken = record.text === ''
  return {
    ownerKey,
    recipient: {},
    anonymous: true,
    name: undefined,
    sealedPhone: undefined,
    phoneMask: undefined,
    photos: [],
    voice: undefined,
    safety: safety && { ...safety, photos: [] },
    intake: intake && { ...intake, photoOfPaper: undefined },
    text: spoken ? VOICE_REMOVED : clean(record.text),
    excerpt: spoken ? VOICE_REMOVED : clean(record.excerpt),
    // Where somebody stood to the metre is theirs; the words say enough to find the place.
    place: place && { text: clean(place.text) },
    placeWording: record.placeWording && clean(record.placeWording),
    // What was offered for publication, and is not public yet, has nobody left who could be asked.
    publication: record.publication === 'proposed' ? 'private' : record.publication,
    publicText: publicText && {
      ...publicText,
      text: clean(publicText.text),
      answer: publicText.answer && clean(publicText.answer),
    },
    answers: record.answers.map((answer) => ({ ...answer, text: clean(answer.text) })),
    refusal: refusal && { ...refusal, text: clean(refusal.text) },
    timeline: record.timeline.map((entry) => ({
      ...entry,
      text: entry.text && clean(entry.text),
      photos: undefined,
    })),
    notes: record.notes.map((note) => ({ ...note, text: clean(note.text) })),
  }
}
