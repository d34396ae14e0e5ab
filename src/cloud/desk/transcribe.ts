import type { ParsedInputOf } from '@/contract/actions'
import type { deskTranscribe as action } from '@/contract/desk/actions'
import type { DeskView } from '@/contract/desk/view'
import { excerpt } from '@/contract/text'
import type { StaffCall } from '../platform/call'
import { Failure } from '../platform/failure'
import { casePairs } from '../suggestion/case-pairs'
import { stepOf, type Step, type When } from '../suggestion/life'
import { EXCERPT } from '../suggestion/opening'
import type { SuggestionRecord } from '../suggestion/record'
import { deskAct } from './act'

/** Writes down what a voice note says: from then on the case is found and listed by these words. */
export function deskTranscribe(input: ParsedInputOf<typeof action>, call: StaffCall): Promise<DeskView> {
  return deskAct('transcribe', input, call, (record, when) => transcribe(record, input.text, when))
}

/** What a resident wrote themselves is theirs: only what nobody wrote, or the workstation did, is written here. */
export function mayTranscribe({ text, transcribedAt, voice }: SuggestionRecord): boolean {
  return voice !== undefined && (text === '' || transcribedAt !== undefined)
}

/** @throws Failure NOT_ALLOWED_NOW without a voice note, or where the resident wrote it themselves */
function transcribe(record: SuggestionRecord, text: string, when: When): Step {
  const step = stepOf(record, {
    act: 'transcribe',
    ...when,
    text,
    set: {
      text,
      transcribedAt: when.at,
      excerpt: excerpt(text, EXCERPT),
      pairs: casePairs({ ...record, text }),
    },
  })
  if (!mayTranscribe(record)) {
    const why = record.voice === undefined ? '这件意见没有录音' : '居民自己写了文字，请不要改'
    throw new Failure('NOT_ALLOWED_NOW', `${why}。要记别的，请用内部备注`)
  }
  return step
}
