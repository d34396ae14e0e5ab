import { nextState, type Act, type Standing } from '@/contract/suggestion/transitions'
import { STATE_NAMES } from '@/contract/suggestion/states'
import { Failure } from '../platform/failure'
import type { Request } from '../platform/request-mark'
import { deskClock } from './clocks'
import { deedsAfter, promisesAfter } from './promises'
import type { Actor } from '../platform/actor'
import type { EventRecord, LeadLink, Message, SuggestionRecord, TimelineRecord } from './record'

/** When, by whom and by which request something is done. */
export interface When {
  at: Date
  actor: Actor
  request: Request
}

/** One act on a case, as a pure step: what it changes, what it adds to the timeline, and the event it leaves. */
export interface Step {
  set: Partial<SuggestionRecord>
  entry: TimelineRecord
  event: EventRecord
  request: Request
}

export interface Deed {
  act: Act
  at: Date
  actor: Actor
  request: Request
  text?: string
  photos?: string[]
  set?: Partial<SuggestionRecord>
  workingDays?: number
  lead?: LeadLink
  details?: string
  message?: Message
  /** Nothing its resident would want to hear of: no news, no new date, and it stays with who handles it. */
  quiet?: boolean
}

/**
 * The step an act makes from here.
 * @throws Failure NOT_ALLOWED_NOW when the transition table has no such act in this state
 */
export function stepOf(record: SuggestionRecord, deed: Deed): Step {
  const state = nextState(deed.act, record.state, record.before)
  if (!state)
    throw new Failure(
      'NOT_ALLOWED_NOW',
      `这件事现在是「${STATE_NAMES[record.state]}」，这一步做不了，请看过最新情况再选`,
    )
  const version = record.version + 1
  const { act, at, actor, text, photos, workingDays, lead, details, message, quiet = false } = deed
  const after = { ...record, ...deed.set, state }
  return {
    set: {
      ...deed.set,
      ...deskClock(after),
      promises: promisesAfter(record, after, at),
      deeds: deedsAfter(record, after),
      state,
      ...(quiet ? {} : heard(actor, at, version)),
      pendingSince: at,
      figuresSince: at,
    },
    entry: {
      ...{ at, act, state, version, text, photos: photos && photos.length > 0 ? photos : undefined },
      ...{ workingDays, lead, actor },
    },
    event: { id: `${record._id}-${version}`, at, act, version, actor, details, message },
    request: deed.request,
  }
}

/** It is news to the other side, and who of the staff did it has it in hand. */
function heard(actor: Actor, at: Date, version: number): Partial<SuggestionRecord> {
  return {
    updatedAt: at,
    ...(actor.kind === 'resident' ? { seenVersion: version } : { newsVersion: version }),
    ...(actor.kind === 'staff' ? { officer: { key: actor.key, name: actor.name } } : {}),
  }
}

/** What decides which acts its resident has. */
export function standingOf(record: SuggestionRecord): Standing {
  return {
    state: record.state,
    closedAt: record.closedAt?.getTime(),
    askedAgain: record.askedAgain,
    supplements: record.timeline.filter(({ act }) => act === 'supplement').length,
  }
}

/** The case after the step: what the database holds once the step is written. */
export function afterStep(record: SuggestionRecord, step: Step): SuggestionRecord {
  return {
    ...record,
    ...step.set,
    version: record.version + 1,
    timeline: [...record.timeline, step.entry],
    events: [...record.events, step.event],
    requests: [...record.requests, step.request],
  }
}
