import { staffActor, type StaffCall } from '../platform/call'
import { Failure } from '../platform/failure'
import { isRepeat, requestMark } from '../platform/request-mark'
import { secrets } from '../platform/secrets'
import { findById, insert } from '../platform/store'
import { changeEntry } from './change'
import { changedWords } from './changed-words'
import { placedEntry } from './placed'
import { EVERY_TOPIC, readEntry, type EntryKind, type EntryRecord } from './record'
import { relayEntry } from './relay'
import { entryPairs } from './words'

interface Save {
  kind: EntryKind
  input: {
    id?: string
    version?: number
    title: string
    text: string
    topics: readonly string[]
    workstationId?: string
  }
  /** What only this kind has. */
  own: Pick<EntryRecord, 'source' | 'outcome'>
  call: StaffCall
  show: (record: EntryRecord, call: StaffCall) => object
  /** Looks at its words where residents are shown them. @throws Failure when they may not be public */
  accept?: (words: Readonly<Record<string, string>>) => Promise<void>
}

/** Adds an entry, or changes the one that `input.id` names. */
export function saveEntry(save: Save): Promise<EntryRecord> {
  const { id, version = 0 } = save.input
  if (id === undefined) return addEntry(save)
  return changeEntry({
    ...save,
    act: 'save',
    input: { ...save.input, id, version },
    step: async (record) => {
      const set = await contentOf(save)
      return { set, details: changedWords(record, set) }
    },
  })
}

/** Its id is made of person and request, so that a repeat, even one racing with the first, meets the same document. */
async function addEntry(save: Save): Promise<EntryRecord> {
  const { kind, input, call } = save
  const _id = secrets().hash('handbook', call.openid, call.requestId)
  const request = requestMark(_id, call, input)
  const content = await contentOf(save)
  const details = changedWords(undefined, content)
  const event = { id: `${_id}-1`, at: call.now, version: 1, actor: staffActor(call.member), details }
  const record: EntryRecord = {
    ...{ _id, schemaVersion: 1, kind, version: 1, state: 'current' },
    ...content,
    updatedAt: call.now,
    updatedBy: call.member.name,
    requests: [request],
    events: [{ ...event, act: 'save' }],
    pendingSince: call.now,
  }
  if ((await insert('handbook', record)) === 'exists') {
    const there = readEntry(await findById('handbook', _id))
    if (!isRepeat(there, request)) throw new Failure('UNAVAILABLE')
    return there
  }
  await relayEntry(record)
  return record
}

async function contentOf({ input: { title, text, ...where }, own, call, accept }: Save) {
  const placed = await placedEntry(where, call)
  await accept?.({ title, text, source: own.source ?? '' })
  const words = { title, text, ...own }
  return {
    ...words,
    ...placed,
    forTopics: placed.topics.length === 0 ? [EVERY_TOPIC] : placed.topics.map(({ id }) => id),
    pairs: entryPairs(words),
  }
}
