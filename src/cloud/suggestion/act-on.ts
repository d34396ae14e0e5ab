import { Failure } from '../platform/failure'
import type { Call } from '../platform/call'
import { isRepeat, requestMark, type Request } from '../platform/request-mark'
import { findById, update } from '../platform/store'
import { afterStep, type Step } from './life'
import { readSuggestion, type SuggestionRecord } from './record'
import { relay } from './relay'

const ATTEMPTS = 5

export interface ActOn<View> {
  id: string
  /** The version the caller has seen. Without one the act is tried again on whatever is there. */
  version?: number
  /** The parsed input, to tell a repeat from another request under the same id. */
  input: object
  call: Call
  /** @throws Failure NOT_FOUND or FORBIDDEN when the case is not the caller's to act on */
  authorize: (record: SuggestionRecord) => void
  step: (record: SuggestionRecord, when: { at: Date; request: Request }) => Promise<Step> | Step
  show: (record: SuggestionRecord) => Promise<View>
}

/**
 * Does one act on a case as one atomic conditional update that carries state, timeline, version and event.
 * A repeat of the same request has no second effect and answers the case as it is.
 * @throws Failure CONFLICT with the fresh case when the version is stale
 */
export async function actOn<View>(act: ActOn<View>): Promise<View> {
  const request = requestMark(act.id, act.call, act.input)
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const record = await findSuggestion(act.id)
    act.authorize(record)
    if (isRepeat(record, request)) return act.show(record)
    if (act.version !== undefined && act.version !== record.version) {
      throw new Failure('CONFLICT', undefined, { current: await act.show(record) })
    }
    const step = await stepOrRepeat(act, record, request)
    if (step === 'repeated') continue
    if (await writeStep(record, step)) {
      const after = afterStep(record, step)
      await relay(after)
      return act.show(after)
    }
  }
  throw new Failure('UNAVAILABLE')
}

/**
 * What a step needs may be gone because this very request got through meanwhile, another try of it having used up the
 * photos: then it is a repeat, and the next round answers it.
 */
async function stepOrRepeat<View>(
  act: ActOn<View>,
  record: SuggestionRecord,
  request: Request,
): Promise<Step | 'repeated'> {
  try {
    return await act.step(record, { at: act.call.now, request })
  } catch (error) {
    if (isRepeat(await findSuggestion(act.id), request)) return 'repeated'
    throw error
  }
}

/** @throws Failure NOT_FOUND */
export async function findSuggestion(id: string): Promise<SuggestionRecord> {
  const raw = await findById('suggestions', id)
  if (raw === undefined) throw new Failure('NOT_FOUND')
  return readSuggestion(raw)
}

/** One atomic conditional update. @returns false when somebody else was there first; then nothing was written */
export async function writeStep(record: SuggestionRecord, step: Step): Promise<boolean> {
  const changed = await update(
    'suggestions',
    { _id: record._id, version: record.version },
    {
      set: step.set,
      push: { timeline: step.entry, events: step.event, requests: step.request },
      increase: { version: 1 },
    },
  )
  return changed === 1
}
