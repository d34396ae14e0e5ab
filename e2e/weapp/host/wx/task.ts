import { type Callbacks } from './callback'

/** WeChat ends what takes longer, unless the call says otherwise. In milliseconds. */
const TIMEOUT = 60_000

/** What the work behind a task is told, and can tell. */
export interface Running {
  /** Of 100. */
  onProgress: (progress: number) => void
  /** Aborts when the app gives up, or time is over. */
  signal: AbortSignal
}

type Listener = (progress: { progress: number }) => void

/**
 * The task WeChat gives back at once. Progress is told when it has begun and when it is over.
 * @param options the call's own; `complete` is there so that the API answers by callbacks
 */
export function taskOf<O extends Callbacks & { timeout?: number }>(
  options: O,
  run: (options: O, running: Running) => void,
) {
  const heard = new Set<Listener>()
  const given = new AbortController()
  const signal = AbortSignal.any([given.signal, AbortSignal.timeout(options.timeout ?? TIMEOUT)])
  const onProgress = (progress: number) => {
    if (!signal.aborted) heard.forEach((listener) => listener({ progress }))
  }
  queueMicrotask(() => run({ ...options, complete: options.complete ?? (() => undefined) }, { onProgress, signal }))
  return {
    abort: () => given.abort(),
    onProgressUpdate: (listener: Listener) => void heard.add(listener),
    offProgressUpdate: (listener: Listener) => void heard.delete(listener),
    onHeadersReceived: () => undefined,
    offHeadersReceived: () => undefined,
  }
}

/**
 * Waits for `work` as long as its task does.
 * @throws Error in WeChat's word for why it did not
 */
export async function during<T>({ signal }: Running, work: Promise<T>): Promise<T> {
  const ended = new Promise<never>((_, reject) => {
    const end = () => reject(new Error(isTimeout(signal.reason) ? 'timeout' : 'abort'))
    if (signal.aborted) end()
    else signal.addEventListener('abort', end)
  })
  return Promise.race([work, ended])
}

function isTimeout(reason: unknown): boolean {
  return reason instanceof DOMException && reason.name === 'TimeoutError'
}
