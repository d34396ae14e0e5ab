import type { exportMe as action } from '@/contract/me/actions'
import type { OutputOf } from '@/contract/actions'
import { answersOf } from '../consultation/answers-of'
import { readConsultation } from '../consultation/record'
import { handOnce } from '../export/file'
import { ownCases } from '../message/own-cases'
import type { Call } from '../platform/call'
import { command } from '../platform/sdk'
import { find } from '../platform/store'
import { readSuggestion, type SuggestionRecord } from '../suggestion/record'
import { momentWords } from '../suggestion/message'
import { answerParts, caseParts, profileParts } from './export-parts'
import { page } from './export-page'
import { findPerson, keptView } from './record'

const BATCH = 100

/** All we have of the caller, as one page. The timer `retention` removes it after a day, and erasing at once. */
export function exportMe(input: object, call: Call): Promise<OutputOf<typeof action>> {
  return handOnce(input, call, async () => {
    const [cases, answers, person] = await Promise.all([casesOf(call), answeredBy(call), findPerson(call)])
    const parts = [...profileParts(keptView(person)), ...cases.flatMap(caseParts), ...answers.flatMap(answerParts)]
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

/** What the caller answered, with what was asked. */
async function answeredBy(call: Call) {
  const answers = await answersOf(call)
  const asked = new Map<string, ReturnType<typeof readConsultation>>()
  for (let start = 0; start < answers.length; start += BATCH) {
    const ids = answers.slice(start, start + BATCH).map(({ consultationId }) => consultationId)
    for (const raw of await find('consultations', { _id: command.in(ids) }, { limit: BATCH })) {
      const record = readConsultation(raw)
      asked.set(record._id, record)
    }
  }
  return answers.flatMap((answer) => {
    const consultation = asked.get(answer.consultationId)
    return consultation ? [{ answer, consultation }] : []
  })
}
