import type { ParsedInputOf } from '@/contract/actions'
import type { deskVisit as action, VisitView } from '@/contract/visit/actions'
import { atWorkstation } from '../intake/at-workstation'
import { staffActor, type StaffCall } from '../platform/call'
import { Failure, invalidField } from '../platform/failure'
import { claimPhotos, temporaryUrls } from '../platform/files'
import { isRepeat, requestMark } from '../platform/request-mark'
import { secrets } from '../platform/secrets'
import { insert } from '../platform/store'
import { findWorkstation } from '../workstation/find'
import { findVisit, relayVisit, visitView, type VisitRecord } from './record'

/** Records a visit. Its id is a keyed hash of person and request, so that a repeat meets the same document. */
export async function deskVisit(input: ParsedInputOf<typeof action>, call: StaffCall): Promise<VisitView> {
  atWorkstation('visit', call, input.workstationId)
  const at = input.at === undefined ? call.now : new Date(input.at)
  if (at > call.now) throw invalidField('at', '走访的时间晚于现在，请改一下')
  const _id = secrets().hash('visit', call.openid, call.requestId)
  const request = requestMark(_id, call, input)
  const earlier = await visitBefore(_id, request)
  if (earlier) return earlier

  const { _id: id, name } = await findWorkstation(input.workstationId)
  const photos = await claimPhotos(call.openid, _id, input.photos).catch(async (error: unknown) => {
    // Another try of this very request may have got through meanwhile, and used the photos up.
    const raced = await visitBefore(_id, request)
    if (raced) return raced
    throw error
  })
  if (!('fileIDs' in photos)) return photos

  const record: VisitRecord = {
    ...{ _id, schemaVersion: 1, workstation: { id, name }, at },
    ...{ visitKind: input.visitKind, place: input.place, note: input.note, photos: photos.fileIDs },
    by: { key: call.member._id, name: call.member.name },
    requests: [request],
    events: [{ id: `${_id}-1`, at: call.now, act: 'visit.record', actor: staffActor(call.member) }],
    pendingSince: call.now,
  }
  if ((await insert('visits', record)) === 'exists') {
    const raced = await visitBefore(_id, request)
    if (raced) return raced
    throw new Failure('UNAVAILABLE')
  }
  await relayVisit(record)
  await photos.discardUploads()
  return shown(record)
}

async function visitBefore(id: string, request: ReturnType<typeof requestMark>): Promise<VisitView | undefined> {
  const there = await findVisit(id)
  return there && isRepeat(there, request) ? shown(there) : undefined
}

async function shown(record: VisitRecord): Promise<VisitView> {
  return visitView(record, await temporaryUrls(record.photos))
}
