import { Failure } from '../platform/failure'
import type { Call } from '../platform/call'
import { isRepeat, requestMark, type Request } from '../platform/request-mark'
import { afterStep, type Step } from './life'
import type { SuggestionRecord } from './record'
import { relay } from './relay'
import { findSuggestion, writeStep } from './stored'

const ATTEMPTS = 5

export interface ActOn<View> {
  id: string
  /** The version the caller has seen. Without one the act is tried again on whatever is there. */
  version?: number
  /** The parsed input, to tell a repeat from another request under the same id. */
  input: object
  call: Call
  /** The case, when it has just been read anyway. */
  known?: SuggestionRecord
  /** @throws Failure NOT_FOUND or FORBIDDEN when the case is not the caller's to act on */
  authorize: (record: SuggestionRecord) => void
  /** The act takes the case out of the caller's reach: its repeat, which only they can make, is answered all the same. */
  leavesReach?: boolean
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
    const record = (attempt === 0 ? act.known : undefined) ?? (await findSuggestion(act.id))
    const repeat = isRepeat(record, request)
    if (!repeat || !act.leavesReach) act.authorize(record)
    if (repeat) return act.show(record)
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
