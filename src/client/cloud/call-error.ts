import { DEFAULT_MESSAGES, type ErrorBody, type ErrorCode } from '@/contract/errors'

/** A call that failed. `message` and `fields` are sentences for people; `current` is the fresh case with `CONFLICT`. */
export class CallError extends Error {
  readonly code: ErrorCode
  readonly fields: Record<string, string>
  readonly current: unknown

  constructor({ code, message, fields, current }: Omit<ErrorBody, 'message'> & { message?: string }) {
    super(message ?? DEFAULT_MESSAGES[code])
    this.name = 'CallError'
    this.code = code
    this.fields = fields ?? {}
    this.current = current
  }

  /** Whether there is nothing to tell but that no answer came: with `UNAVAILABLE` the server may have a sentence of its own. */
  get unanswered(): boolean {
    return this.code === 'UNAVAILABLE' && this.message === DEFAULT_MESSAGES.UNAVAILABLE
  }
}

/** Whatever was thrown, as something that can be shown. */
export function asCallError(error: unknown): CallError {
  return error instanceof CallError ? error : new CallError({ code: 'INTERNAL' })
}
