import * as v from 'valibot'
import { actions, type ActionName } from '@/contract/actions'
import { envelope, MAX_BODY_BYTES, type Answer } from '@/contract/envelope'
import { DEFAULT_MESSAGES, type ErrorBody } from '@/contract/errors'
import { routes } from '../routes'
import { callerInWeChat, type Caller } from './caller'
import { currentSettings } from '../settings/current'
import { Failure } from './failure'
import { personKeys } from './person'
import { secrets } from './secrets'

/** By which door a call came in. */
export interface Door {
  /** Who calls; nothing, or a Failure UNAUTHENTICATED, for nobody. */
  identify: () => Promise<Caller | undefined>
  /** Whether the action is served here. */
  serves: (name: ActionName) => boolean
}

const WECHAT: Door = { identify: callerInWeChat, serves: () => true }

/**
 * One call, end to end: size, envelope, identity, action, then what the action itself asks for. The order is the order of
 * the error codes. Nothing leaves but a closed code and a sentence; what went wrong inside stands in the log.
 */
export function serve(event: unknown, door: Door = WECHAT): Promise<Answer<unknown>> {
  return answered(() => answer(event, door))
}

/** What `work` gives or refuses, as an answer. */
export async function answered(work: () => Promise<unknown>): Promise<Answer<unknown>> {
  try {
    return { ok: true, data: await work() }
  } catch (error) {
    return { ok: false, error: errorBody(error) }
  }
}

async function answer(event: unknown, door: Door): Promise<unknown> {
  if (isDeeperThan(event, MAX_DEPTH)) throw new Failure('INVALID_INPUT')
  if (byteLength(event) > MAX_BODY_BYTES) throw new Failure('TOO_LARGE')
  const parsed = v.safeParse(envelope, event)
  if (!parsed.success) throw new Failure('INVALID_INPUT')
  const caller = await door.identify()
  if (!caller) throw new Failure('UNAUTHENTICATED')
  const { action, input, requestId } = parsed.output
  if (!isActionName(action) || !door.serves(action)) throw new Failure('NOT_FOUND', '没有这个功能，请更新小程序')
  // The clocks of whatever follows count the district's own days.
  await currentSettings()
  return routes[action]({
    action,
    input,
    requestId,
    ...caller,
    keys: personKeys(secrets(), caller.openid),
    now: new Date(),
  })
}

/** No input of ours is nested like this; what is would overflow the stack of whoever walks it. */
const MAX_DEPTH = 20

/** Level by level, without recursion. */
function isDeeperThan(value: unknown, depth: number): boolean {
  let level: unknown[] = [value]
  for (let down = 0; down <= depth; down += 1) {
    level = level.flatMap((item) => (item !== null && typeof item === 'object' ? Object.values(item) : []))
    if (level.length === 0) return false
  }
  return true
}

function byteLength(event: unknown): number {
  return Buffer.byteLength(typeof event === 'string' ? event : JSON.stringify(event ?? null))
}

function isActionName(name: string): name is ActionName {
  return Object.prototype.hasOwnProperty.call(actions, name)
}

function errorBody(error: unknown): ErrorBody {
  if (error instanceof Failure) return error.body()
  console.error(error)
  return { code: 'INTERNAL', message: DEFAULT_MESSAGES.INTERNAL }
}
