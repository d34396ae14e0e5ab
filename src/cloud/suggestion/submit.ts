import type { ParsedInputOf } from '@/contract/actions'
import { DISTRICT_DESK } from '@/contract/roles'
import type { Receipt, submitSuggestion as action } from '@/contract/suggestion/actions'
import type { Call } from '../platform/call'
import { Failure, invalidField } from '../platform/failure'
import { claimPhotos, type ClaimedPhotos } from '../platform/files'
import { relay } from '../platform/relay'
import { secrets } from '../platform/secrets'
import { findById, insert } from '../platform/store'
import { findWorkstation } from '../workstation/find'
import { isRepeat, requestMark } from './act-on'
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
  const earlier = await findById('suggestions', id)
  if (earlier !== undefined) return receiptOf(repeated(readSuggestion(earlier), request))

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
    const raced = await findById('suggestions', id)
    if (raced === undefined) throw error
    return receiptOf(repeated(readSuggestion(raced), request))
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
    const racing = await findById('suggestions', id)
    if (racing !== undefined) return receiptOf(repeated(readSuggestion(racing), request))
  }
  throw new Failure('UNAVAILABLE')
}

function repeated(record: SuggestionRecord, request: { key: string; digest: string }): SuggestionRecord {
  if (!isRepeat(record, request))
    throw new Error(`suggestion ${record._id} does not carry the request it is named after`)
  return record
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
