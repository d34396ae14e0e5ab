import { DISTRICT_DESK } from '@/contract/roles'
import type { Receipt } from '@/contract/suggestion/actions'
import { Failure, invalidField } from '../platform/failure'
import { isRepeat, type Request } from '../platform/request-mark'
import { findById, insert } from '../platform/store'
import { findOpenWorkstation } from '../workstation/find'
import type { WorkstationRecord } from '../workstation/record'
import { readSuggestion, type SuggestionRecord } from './record'
import { relay } from './relay'

const ATTEMPTS = 5

/** The workstation a suggestion goes to, when it knows its topic and board. @throws Failure at the field */
export async function receiving(input: {
  workstationId: string
  topic: string
  boardId?: string
}): Promise<{ workstation: WorkstationRecord; topicName: string }> {
  const workstation = await findOpenWorkstation(input.workstationId)
  const topic = workstation.topics.find((known) => known.id === input.topic)
  if (!topic) throw invalidField('topic', '请选一下是哪方面的事')
  if (input.boardId !== undefined && !workstation.boards.some((board) => board.id === input.boardId)) {
    throw invalidField('boardId', '这个公示栏不在这个工作室，请重新扫码')
  }
  return { workstation, topicName: topic.name }
}

/**
 * Puts a new case into the box. Its id is a keyed hash of person and request, so a repeat, even one racing with the first,
 * meets the same document and has no second effect.
 * @param record makes it; `attempt` counts up when a receipt number was taken already
 */
export async function putInBox(
  id: string,
  request: Request,
  record: (attempt: number) => SuggestionRecord,
): Promise<SuggestionRecord> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const made = record(attempt)
    if ((await insert('suggestions', made)) === 'inserted') {
      await relay(made)
      return made
    }
    // Either this very request was here meanwhile, or the receipt number is taken: then the next one is tried.
    const raced = await putBefore(id, request)
    if (raced) return raced
  }
  throw new Failure('UNAVAILABLE')
}

/**
 * What this very request has already put into the box.
 * @throws Failure INVALID_INPUT when it was another input
 */
export async function putBefore(id: string, request: Request): Promise<SuggestionRecord | undefined> {
  const raw = await findById('suggestions', id)
  if (raw === undefined) return undefined
  const record = readSuggestion(raw)
  if (!isRepeat(record, request)) throw new Error(`suggestion ${id} does not carry the request it is named after`)
  return record
}

/**
 * Does what needs the uploads. Another try of this very request may have got through meanwhile and used them up: then that
 * one is the answer.
 */
export async function unlessPutBefore<T>(
  id: string,
  request: Request,
  work: () => Promise<T>,
): Promise<{ done: T } | { before: SuggestionRecord }> {
  try {
    return { done: await work() }
  } catch (error) {
    const before = await putBefore(id, request)
    if (before) return { before }
    throw error
  }
}

export function receiptOf(record: SuggestionRecord): Receipt {
  return {
    id: record._id,
    number: record.number,
    state: record.state,
    submittedAt: record.submittedAt.toISOString(),
    withDistrict: record.desk === DISTRICT_DESK,
    contactDueAt: record.contactDueAt.toISOString(),
    answerDueAt: record.answerDueAt.toISOString(),
  }
}
