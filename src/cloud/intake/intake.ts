import type { ParsedInputOf } from '@/contract/actions'
import type { deskIntake as action, IntakeReceipt } from '@/contract/intake/actions'
import { metInPerson } from '@/contract/suggestion/vocabulary'
import { staffActor, type StaffCall } from '../platform/call'
import { invalidField } from '../platform/failure'
import { claimPhotos } from '../platform/files'
import { requestMark } from '../platform/request-mark'
import { secrets } from '../platform/secrets'
import { openCase, type Opening } from '../suggestion/opening'
import { noOwner } from '../suggestion/owner'
import { deedsAfter, promisesAfter } from '../suggestion/promises'
import { putBefore, putInBox, receiptOf, receiving, unlessPutBefore } from '../suggestion/put-in-box'
import type { SuggestionRecord } from '../suggestion/record'
import { findVisit } from '../visit/record'
import { atWorkstation } from './at-workstation'
import { claimCode } from './claim-code'

/** Enters a case on behalf of someone. It is nobody's until whoever holds its code claims it. */
export async function deskIntake(input: ParsedInputOf<typeof action>, call: StaffCall): Promise<IntakeReceipt> {
  atWorkstation('intake', call, input.workstationId)
  const id = secrets().hash('suggestion', call.openid, call.requestId)
  const request = requestMark(id, call, input)
  const earlier = await putBefore(id, request)
  if (earlier) return receiptWithCode(earlier)

  const to = await receiving(input)
  await checkVisit(input)
  const claimed = await unlessPutBefore(id, request, async () => ({
    paper: await claimPhotos(call.openid, id, input.photoOfPaper ? [input.photoOfPaper] : [], 'photoOfPaper'),
    photos: await claimPhotos(call.openid, id, input.photos),
  }))
  if ('before' in claimed) return receiptWithCode(claimed.before)
  const { paper, photos } = claimed.done

  const opening = { id, input, ...to, photos: photos.fileIDs, request, now: call.now }
  const record = await putInBox(id, request, (attempt) =>
    enteredCase({ ...opening, attempt }, input, call, paper.fileIDs[0]),
  )
  await paper.discardUploads()
  await photos.discardUploads()
  return receiptWithCode(record)
}

/** The case as it is entered: who was met in person has been contacted by that. */
function enteredCase(
  opening: Omit<Opening, 'origin'>,
  input: ParsedInputOf<typeof action>,
  call: StaffCall,
  photoOfPaper: string | undefined,
): SuggestionRecord {
  const actor = staffActor(call.member)
  const by = { key: call.member._id, name: call.member.name }
  const contactedAt = metInPerson(input.channel) ? call.now : undefined
  const origin = { channel: input.channel, actor, contactedAt, ...noOwner(secrets(), opening.id) }
  const record = openCase(secrets(), { ...opening, origin })
  // That contact counts like one that was made later.
  const untouched = { ...record, contactedAt: undefined }
  return {
    ...record,
    promises: promisesAfter(untouched, record, call.now),
    deeds: deedsAfter(untouched, record),
    intake: { by, consent: input.consentRecorded, photoOfPaper, visitId: input.visitId },
    officer: by,
    notes: input.note ? [{ at: call.now, text: input.note, actor }] : [],
  }
}

/** @throws Failure at the field when there is no such visit at this workstation */
async function checkVisit({ visitId, workstationId }: { visitId?: string; workstationId: string }): Promise<void> {
  if (visitId === undefined) return
  const visit = await findVisit(visitId)
  if (visit?.workstation.id !== workstationId) throw invalidField('visitId', '没有找到这次走访，请从走访记录里重新登记')
}

function receiptWithCode(record: SuggestionRecord): IntakeReceipt {
  return { ...receiptOf(record), claimCode: claimCode(secrets(), record._id) }
}
