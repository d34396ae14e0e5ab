import { staffActor, type StaffCall } from '../platform/call'
import { Failure } from '../platform/failure'
import { isRepeat, requestMark } from '../platform/request-mark'
import { findById, update } from '../platform/store'
import { ENTRY_KIND_NAMES, readEntry, type EntryEvent, type EntryKind, type EntryRecord } from './record'
import { relayEntry } from './relay'
import { mayUse } from './show'

interface Change {
  act: EntryEvent['act']
  kind: EntryKind
  input: { id: string; version: number }
  call: StaffCall
  /** What the act changes, and that in words. @throws Failure when it cannot be done */
  step: (record: EntryRecord) => Promise<{ set: Partial<EntryRecord>; details?: string }>
  show: (record: EntryRecord, call: StaffCall) => object
}

/**
 * One act on an entry, as one atomic conditional update that carries its version and its event. A repeat of the same
 * request has no second effect.
 * @throws Failure CONFLICT with the fresh entry when the version is stale
 */
export async function changeEntry(change: Change): Promise<EntryRecord> {
  const { act, input, call } = change
  const record = await findToChange(change)
  const request = requestMark(record._id, call, input)
  if (isRepeat(record, request)) return record
  mustBeCurrent(change, record)
  if (record.version !== input.version) throw conflict(change, record)
  const { set, details } = await change.step(record)
  const version = record.version + 1
  const event = { id: `${record._id}-${version}`, at: call.now, act, version, actor: staffActor(call.member), details }
  const written = { ...set, updatedAt: call.now, updatedBy: call.member.name, pendingSince: call.now }
  const changed = await update(
    'handbook',
    { _id: record._id, version: record.version },
    { set: written, push: { events: event, requests: request }, increase: { version: 1 } },
  )
  if (changed === 0) {
    const fresh = await findToChange(change)
    if (isRepeat(fresh, request)) return fresh
    mustBeCurrent(change, fresh)
    throw conflict(change, fresh)
  }
  const after = { ...record, ...written, version, events: [...record.events, event] }
  await relayEntry(after)
  return after
}

/** @throws Failure NOT_FOUND for one the caller may not even see, FORBIDDEN for one they may not change */
async function findToChange({ kind, input, call }: Change): Promise<EntryRecord> {
  const raw = await findById('handbook', input.id)
  const record = raw === undefined ? undefined : readEntry(raw)
  if (record?.kind !== kind || !mayUse('read', call, record.scope.id)) throw gone(kind)
  if (!mayUse('change', call, record.scope.id)) throw new Failure('FORBIDDEN', '全区通用的由区局修改，请联系区局')
  return record
}

function mustBeCurrent({ kind }: Change, record: EntryRecord): void {
  if (record.state !== 'current') throw gone(kind)
}

function gone(kind: EntryKind): Failure {
  return new Failure('NOT_FOUND', `没有找到这条${ENTRY_KIND_NAMES[kind]}，可能已经移除，请刷新`)
}

function conflict({ kind, call, show }: Change, fresh: EntryRecord): Failure {
  return new Failure('CONFLICT', `刚才有人改了这条${ENTRY_KIND_NAMES[kind]}，请看过再改`, {
    current: show(fresh, call),
  })
}
