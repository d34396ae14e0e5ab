import type { ParsedInputOf } from '@/contract/actions'
import { mayGive, type deskAssign as action } from '@/contract/desk/assign'
import type { Assignee, DeskView } from '@/contract/desk/view'
import { groupOf, STATE_NAMES } from '@/contract/suggestion/states'
import { findMember } from '../member/record'
import type { StaffCall } from '../platform/call'
import { Failure, invalidField } from '../platform/failure'
import { isRepeat, requestMark } from '../platform/request-mark'
import { command } from '../platform/sdk'
import { update } from '../platform/store'
import { findSuggestion } from '../suggestion/stored'
import type { SuggestionRecord } from '../suggestion/record'
import { relay } from '../suggestion/relay'
import { atDesk } from './act'
import { worksAt } from './colleagues'
import { quietEvent } from './note'
import { showAtDesk } from './show'

type Assignment = ParsedInputOf<typeof action>

export async function deskAssign(input: Assignment, call: StaffCall): Promise<DeskView> {
  return showAtDesk(await assignCase(input, await assigneeOf(input.to, call), input, call), call)
}

/**
 * Whom a case shall be given to; one request unless it is the caller or nobody.
 * @throws Failure INVALID_INPUT when there is no such member
 */
export async function assigneeOf(to: string | undefined, call: StaffCall) {
  if (to === undefined) return undefined
  const member = to === call.member._id ? call.member : await findMember(to)
  if (!member) throw invalidField('to', '这位同事已经不在了，请另选一位')
  return member
}

/**
 * Says whose a case is. Like a note it makes no version and no date: residents notice nothing, and nothing they do on it
 * meets a conflict. Two officers meet on who it was with instead.
 * @param mark the input of this one case, to tell a repeat
 * @throws Failure CONFLICT with the fresh case, without one in a selection of cases
 */
export async function assignCase(
  { id, version, from }: Pick<Assignment, 'id' | 'version' | 'from'>,
  to: Awaited<ReturnType<typeof assigneeOf>>,
  mark: object,
  call: StaffCall,
): Promise<SuggestionRecord> {
  const record = await findSuggestion(id)
  atDesk('assign', call)(record)
  const request = requestMark(id, call, mark)
  if (isRepeat(record, request)) return record
  const by = { ...call.member, key: call.member._id }
  if (!mayGive(by, record.desk, record.assignee?.key, to?._id)) {
    throw new Failure('FORBIDDEN', '您可以自己接下，要交给别人请找室长')
  }
  if (to && !worksAt(to, record.desk)) throw invalidField('to', '这位同事不在这件事的工作室，请另选一位')
  const before = record.assignee
  if (version !== record.version || (from !== undefined && from !== (before?.key ?? null))) {
    throw new Failure('CONFLICT', undefined, { current: await showAtDesk(record, call) })
  }
  if (groupOf(record.state) === 'closed') {
    throw new Failure('NOT_ALLOWED_NOW', `这件事现在是「${STATE_NAMES[record.state]}」，不用再分派`)
  }
  const assignee: Assignee | undefined = to && { key: to._id, name: to.name }
  const details = `${before?.name ?? '无人'} → ${assignee?.name ?? '无人'}`
  const event = { ...quietEvent(id, 'assign', call, request.key, record.version).event, details }
  const changed = await update(
    'suggestions',
    {
      _id: id,
      version,
      'assignee.key': before?.key ?? command.exists(false),
      'requests.key': command.neq(request.key),
    },
    { set: { assignee, pendingSince: call.now }, push: { events: event, requests: request } },
  )
  if (changed === 0) {
    const fresh = await findSuggestion(id)
    if (isRepeat(fresh, request)) return fresh
    throw new Failure('CONFLICT', undefined, { current: await showAtDesk(fresh, call) })
  }
  const after = { ...record, assignee, events: [...record.events, event], requests: [...record.requests, request] }
  await relay(after)
  return after
}
