import type { OpenCases } from '@/contract/me/actions'
import { residentActs } from '@/contract/suggestion/transitions'
import type { Call } from '../platform/call'
import { Failure } from '../platform/failure'
import { removeAll } from '../platform/files'
import { secrets } from '../platform/secrets'
import { remove, update } from '../platform/store'
import { casePairs } from '../suggestion/case-pairs'
import { actOn } from '../suggestion/act-on'
import { standingOf } from '../suggestion/life'
import { ownedBy } from '../suggestion/own'
import type { EventRecord, SuggestionRecord } from '../suggestion/record'
import { relay } from '../suggestion/relay'
import { withdraw } from '../suggestion/resident-acts'
import { allFiles } from '../suggestion/show'
import { findSuggestion } from '../suggestion/stored'
import { withoutPerson } from './without-person'

const ATTEMPTS = 5

interface How {
  input: { openCases?: OpenCases }
  /** Numbers that are nobody's own, and stay in the words. */
  officePhones: readonly string[]
}

/**
 * Takes the person out of one of their cases; before that, withdraws it where they chose so and still can. That it is
 * theirs goes last: until then another try finds it, and does what is left to do.
 */
export async function eraseCase(found: SuggestionRecord, how: How, call: Call): Promise<void> {
  const { input, officePhones } = how
  let record = found
  if (input.openCases === 'withdraw' && residentActs(standingOf(record), call.now.getTime()).includes('withdraw')) {
    record = await actOn({
      ...{ id: record._id, known: record, input, call, authorize: ownedBy(call), step: withdraw },
      show: (after) => Promise.resolve(after),
    })
  }
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    await removeFilesOf(record)
    const after = await takeOut(record, officePhones, call.now)
    if (after) {
      await relay(after)
      // What an act that came in between still wanted to tell them.
      await removeMessages(record._id)
      return
    }
    record = await findSuggestion(record._id)
  }
  throw new Failure('UNAVAILABLE')
}

async function removeFilesOf(record: SuggestionRecord): Promise<void> {
  const paper = record.intake?.photoOfPaper
  const files = [...allFiles(record), ...(paper === undefined ? [] : [paper])]
  if (files.length > 0) await removeAll(files)
  await removeMessages(record._id)
}

async function removeMessages(caseId: string): Promise<void> {
  await remove('outbox', { page: `pages/case/index?id=${caseId}` })
}

/** @returns the case after that, or nothing when somebody else was there first; then nothing was written */
async function takeOut(
  record: SuggestionRecord,
  officePhones: readonly string[],
  at: Date,
): Promise<SuggestionRecord | undefined> {
  const { _id } = record
  const version = record.version + 1
  const event: EventRecord = { id: `${_id}-${version}`, at, act: 'erase', version, actor: { kind: 'resident' } }
  const kept = withoutPerson(record, secrets().hash('erased', _id), officePhones)
  const after = { ...record, ...kept, version, pendingSince: at, events: [...record.events, event] }
  const set = { ...kept, pairs: casePairs(after), pendingSince: at }
  const written = await update(
    'suggestions',
    { _id, version: record.version },
    { set, push: { events: event }, increase: { version: 1 } },
  )
  return written === 1 ? after : undefined
}
