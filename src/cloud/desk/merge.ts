import type { ParsedInputOf } from '@/contract/actions'
import type { deskMerge as action } from '@/contract/desk/merging'
import type { DeskView } from '@/contract/desk/view'
import { mayAct } from '@/contract/roles'
import { isOpen, STATE_NAMES } from '@/contract/suggestion/states'
import { staffActor, type StaffCall } from '../platform/call'
import { Failure } from '../platform/failure'
import { isRepeat, requestMark } from '../platform/request-mark'
import { transact, type Transaction } from '../platform/transaction'
import { afterStep } from '../suggestion/life'
import { readSuggestion, type SuggestionRecord } from '../suggestion/record'
import { relay } from '../suggestion/relay'
import { changeOf } from '../suggestion/stored'
import { atDesk } from './act'
import { merge } from './merge-steps'
import { showAtDesk } from './show'

type Input = ParsedInputOf<typeof action>

/** Twenty may be put to one at the same moment, and each has to wait for the others. */
const ATTEMPTS = 40

/**
 * Puts a case to another (并案). Both are written in one transaction, the lead by a count alone: so of two that are put to each
 * other at once, or one that is put to another just being answered, one has to look again, and no circle comes about.
 */
export async function deskMerge(input: Input, call: StaffCall): Promise<DeskView> {
  const { record, done } = await transact((transaction) => mergeIn(transaction, input, call), ATTEMPTS)
  if (done === 'stale') throw new Failure('CONFLICT', undefined, { current: await showAtDesk(record, call) })
  if (done === 'merged') await relay(record)
  return showAtDesk(record, call)
}

interface Merged {
  record: SuggestionRecord
  done: 'merged' | 'repeated' | 'stale'
}

async function mergeIn(transaction: Transaction, input: Input, call: StaffCall): Promise<Merged> {
  const record = await read(transaction, input.id)
  if (!record) throw new Failure('NOT_FOUND')
  atDesk('merge', call)(record)
  const request = requestMark(input.id, call, input)
  if (isRepeat(record, request)) return { record, done: 'repeated' }

  const lead = await leadOf(transaction, input, call)
  if (record.version !== input.version) return { record, done: 'stale' }
  if (lead._id === record._id) throw refused('NOT_ALLOWED_NOW', '那一件正是并入这一件的，请到那一件里先撤出')
  // What the case itself cannot do now comes before what the other one cannot.
  const step = merge(record, lead, { at: call.now, actor: staffActor(call.member), request })
  if (!isOpen(lead.state)) {
    throw refused('NOT_ALLOWED_NOW', `那一件现在是「${STATE_NAMES[lead.state]}」，只能并入还在办理的`)
  }
  await transaction.change('suggestions', record._id, changeOf(step))
  await transaction.change('suggestions', lead._id, { increase: { merges: 1 } })
  return { record: afterStep(record, step), done: 'merged' }
}

/** No chain is longer than the cases of one merge after another that the timer has not brought along yet. */
const LONGEST_CHAIN = 20

/** The case that leads: the one named, or the one that that one follows. */
async function leadOf(transaction: Transaction, { into }: Input, call: StaffCall): Promise<SuggestionRecord> {
  let found = await read(transaction, into)
  if (!found || !may('read', found, call)) throw refused('NOT_FOUND', '没有找到这一件，请重新选')
  for (let hop = 0; found?.state === 'merged' && found.lead && hop < LONGEST_CHAIN; hop += 1) {
    found = await read(transaction, found.lead.id)
  }
  if (!found || found.state === 'merged') throw new Failure('UNAVAILABLE')
  if (!may('merge', found, call)) throw refused('FORBIDDEN', '只能并入自己工作室在办的，请重新选')
  return found
}

function may(act: 'read' | 'merge', record: SuggestionRecord, { member }: StaffCall): boolean {
  const workstations = member.workstations.map(({ id }) => id)
  return mayAct(act, member.role, workstations, record.desk)
}

/** Said at the field where the other case was chosen. */
function refused(code: 'NOT_FOUND' | 'FORBIDDEN' | 'NOT_ALLOWED_NOW', sentence: string): Failure {
  return new Failure(code, sentence, { fields: { into: sentence } })
}

async function read(transaction: Transaction, id: string): Promise<SuggestionRecord | undefined> {
  const raw = await transaction.findById('suggestions', id)
  return raw === undefined ? undefined : readSuggestion(raw)
}
