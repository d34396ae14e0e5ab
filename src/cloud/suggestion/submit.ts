import type { ParsedInputOf } from '@/contract/actions'
import { DISTRICT_DESK } from '@/contract/roles'
import type { Receipt, submitSuggestion as action } from '@/contract/suggestion/actions'
import type { Call } from '../platform/call'
import { Failure, invalidField } from '../platform/failure'
import { claimPhotos, type ClaimedPhotos } from '../platform/files'
import { relay } from './relay'
import { isRepeat, requestMark, type Request } from '../platform/request-mark'
import { secrets } from '../platform/secrets'
import { findById, insert } from '../platform/store'
import { findWorkstation } from '../workstation/find'
import { openCase } from './opening'
import { readSuggestion, type SuggestionRecord } from './record'

const ATTEMPTS = 5

/**
 * Puts a suggestion into the box. Its id is a keyed hash of person and request, so a repeat, even one racing with the
 * first, meets the same document and has no second effect.
 */
export async function submitSuggestion(input: ParsedInputOf<typeof action>, call: Call): Promise<Receipt> {
  const id = secrets().hash('suggestion', call.openid, call.requestId)
  const request = requestMark(id, call, input)
  const earlier = await receiptOfRepeat(id, request)
  if (earlier) return earlier

  const workstation = await findWorkstation(input.workstationId)
  const topic = workstation.topics.find((known) => known.id === input.topic)
  if (!topic) throw invalidField('topic', '请选一下是哪方面的事')
  if (input.boardId !== undefined && !workstation.boards.some((board) => board.id === input.boardId)) {
    throw invalidField('boardId', '这个公示栏不在这个工作室，请重新扫码')
  }
  let photos: ClaimedPhotos
  try {
    photos = await claimPhotos(call.openid, id, input.photos)
  } catch (error) {
    // Another try of this very request may have got through meanwhile, and used the photos up.
    const raced = await receiptOfRepeat(id, request)
    if (raced) return raced
    throw error
  }

  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const record = openCase(secrets(), {
      ...{ id, input, workstation, request, attempt },
      topicName: topic.name,
      photos: photos.fileIDs,
      openid: call.openid,
      now: call.now,
    })
    if ((await insert('suggestions', record)) === 'inserted') {
      await relay(record)
      await photos.discardUploads()
      return receiptOf(record)
    }
    // Either this very request was here meanwhile, or the receipt number is taken: then the next one is tried.
    const raced = await receiptOfRepeat(id, request)
    if (raced) return raced
  }
  throw new Failure('UNAVAILABLE')
}

/**
 * The receipt of what this very request has already put into the box.
 * @throws Failure INVALID_INPUT when it was another input
 */
async function receiptOfRepeat(id: string, request: Request): Promise<Receipt | undefined> {
  const raw = await findById('suggestions', id)
  if (raw === undefined) return undefined
  const record = readSuggestion(raw)
  if (!isRepeat(record, request)) throw new Error(`suggestion ${id} does not carry the request it is named after`)
  return receiptOf(record)
}

function receiptOf(record: SuggestionRecord): Receipt {
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
