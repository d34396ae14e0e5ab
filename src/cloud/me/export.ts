import type { exportMe as action } from '@/contract/me/actions'
import type { OutputOf } from '@/contract/actions'
import { answeredBy } from '../consultation/answers-of'
import { handOnce } from '../export/file'
import { ownCases } from '../message/own-cases'
import type { Call } from '../platform/call'
import { readSuggestion, type SuggestionRecord } from '../suggestion/record'
import { momentWords } from '../suggestion/message'
import { joinedBy } from '../wall/joined'
import { embedded } from './export-files'
import { answerParts, caseParts, joinedParts, profileParts } from './export-parts'
import { page } from './export-page'
import { findPerson, keptView } from './record'

/** All we have of the caller, as one page. The timer `retention` removes it after a day, and erasing at once. */
export function exportMe(input: object, call: Call): Promise<OutputOf<typeof action>> {
  return handOnce(input, call, async () => {
    const [cases, answers, joined, person] = await Promise.all([
      casesOf(call),
      answeredBy(call),
      joinedBy(call),
      findPerson(call),
    ])
    const inPage = await embedded(cases)
    const parts = [
      ...profileParts(keptView(person)),
      ...cases.flatMap((one) => caseParts(one, inPage)),
      ...joinedParts(joined),
      ...answers.flatMap(answerParts),
    ]
    return {
      name: '我在人民意见箱的资料.html',
      rows: cases.length + answers.length,
      content: Buffer.from(page(`导出于 ${momentWords(call.now)}，链接一天内有效`, parts)),
      ending: 'html',
      of: call.keys.person,
    }
  })
}

async function casesOf(call: Call): Promise<SuggestionRecord[]> {
  const all: SuggestionRecord[] = []
  for await (const batch of ownCases(call, readSuggestion)) all.push(...batch)
  return all
}
