import { command } from '../platform/sdk'
import { find } from '../platform/store'
import { readAnswer, type AnswerRecord } from './answer-record'

const PAGE = 100

/**
 * The next answers after one, by their ids. They do not change once it is closed, so a page that begins after the same id
 * is the same page.
 */
export async function answersAfter(
  consultationId: string,
  after: string,
): Promise<{ answers: AnswerRecord[]; isLast: boolean }> {
  const read = await find(
    'answers',
    { consultationId, _id: command.gt(after) },
    { order: [['_id', 'asc']], limit: PAGE },
  )
  return { answers: read.map(readAnswer), isLast: read.length < PAGE }
}
