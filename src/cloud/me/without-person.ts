import { excerpt } from '@/contract/text'
import { EXCERPT } from '../suggestion/opening'
import type { SuggestionRecord } from '../suggestion/record'
import { cleanWords } from './clean-words'

/** In place of a recording that nobody had written down. */
const VOICE_REMOVED = '录音已按本人的要求删除'

/**
 * What a case keeps when the person behind it is removed: texts, answers and figures. Gone are who they are, how they are
 * reached, and their photos and voice; from the words go their name, phones, identity cards and flats.
 * @param ownerKey a key that is nobody's
 * @param officePhones the workstations' own numbers, which stay in the words
 */
export function withoutPerson(
  record: SuggestionRecord,
  ownerKey: string,
  officePhones: readonly string[],
): Partial<SuggestionRecord> {
  const clean = cleanWords(record.name, officePhones)
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
    // Of the cleaned text: a cut in the middle of a number would hide it from the cleaning.
    excerpt: spoken ? VOICE_REMOVED : excerpt(clean(record.text), EXCERPT),
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
