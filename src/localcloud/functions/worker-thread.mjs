/**
 * One function instance: the code of a worker thread. Plain JavaScript, because a worker thread starts from a file and
 * this one must be the same in tests (straight from the source tree) and in the bundle (copied beside it).
 *
 * The thread's `process.env` is its own, given by the pool; here only the caller's identity changes, call by call, as
 * on the platform, where an instance serves one request at a time.
 */
import { createRequire } from 'node:module'
import { parentPort, workerData } from 'node:worker_threads'

const clockOffset = new Float64Array(workerData.clock)

/** Moves what `new Date()` and `Date.now()` answer, before the bundle is loaded: its bytes stay those of production. */
function shiftDate() {
  const RealDate = Date
  const now = () => RealDate.now() + clockOffset[0]
  const Shifted = new Proxy(RealDate, {
    construct: (target, args, newTarget) =>
      Reflect.construct(target, args.length === 0 ? [now()] : args, newTarget === Shifted ? target : newTarget),
    apply: () => new RealDate(now()).toString(),
    get: (target, key) => (key === 'now' ? now : Reflect.get(target, key)),
  })
  RealDate.prototype.constructor = Shifted
  globalThis.Date = Shifted
}

/** Identity variables hold for one call: set from `caller`, absent where it has none. */
function applyCaller(variables) {
  for (const [name, value] of Object.entries(variables)) {
    if (value === null) delete process.env[name]
    else process.env[name] = value
  }
}

/**
 * The event arrives as text: it may be nested deeper than what threads can hand each other. Refusing what is no JSON, or
 * too deep even for `JSON.parse`, is the function's to do.
 */
function readEvent(body, userInfo) {
  let event
  try {
    event = JSON.parse(body)
  } catch {
    return body
  }
  const isObject = typeof event === 'object' && event !== null && !Array.isArray(event)
  return isObject && userInfo !== undefined ? { ...event, userInfo } : event
}

shiftDate()
const load = createRequire(workerData.entry)
const { main } = load(workerData.entry)
if (typeof main !== 'function') throw new Error('the function exports no main')

parentPort.on('message', async ({ body, userInfo, context, variables }) => {
  try {
    applyCaller(variables)
    const result = await main(readEvent(body, userInfo), context)
    parentPort.postMessage({ ok: true, json: JSON.stringify(result ?? null) ?? 'null' })
  } catch (error) {
    console.error(error)
    parentPort.postMessage({ ok: false, message: error instanceof Error ? error.message : String(error) })
  }
})

// The function's timeout counts from here: the platform, too, does not charge a call for loading its code.
parentPort.postMessage({ loaded: true })
