// WeChat's logic layer has no AbortController, and its global object is called `global`. The Mini Program build provides
// these two wherever the bare names are used (config/index.ts); the browser build does not see this file.

export const globalThisShim: object = typeof global === 'undefined' ? {} : global

type Listener = (event: { type: 'abort' }) => void

class Signal {
  aborted = false
  reason: unknown
  private listeners: Listener[] = []

  addEventListener(_type: 'abort', listener: Listener): void {
    this.listeners.push(listener)
  }

  removeEventListener(_type: 'abort', listener: Listener): void {
    this.listeners = this.listeners.filter((known) => known !== listener)
  }

  throwIfAborted(): void {
    if (this.aborted) throw this.reason
  }

  abort(reason: unknown): void {
    if (this.aborted) return
    this.aborted = true
    this.reason = reason
    this.listeners.forEach((listener) => listener({ type: 'abort' }))
  }
}

class AbortControllerShim {
  readonly signal = new Signal()

  abort(reason: unknown = new Error('aborted')): void {
    this.signal.abort(reason)
  }
}

export { AbortControllerShim as AbortController }
