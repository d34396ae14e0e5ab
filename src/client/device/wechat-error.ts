/** WeChat fails with a sentence in English, in a field of its own. */
export function messageOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'errMsg' in error ? String(error.errMsg) : String(error)
}

/** The person changed their mind: nothing to say. */
export function isCancel(error: unknown): boolean {
  return /cancel/i.test(messageOf(error))
}

/** The person, WeChat's privacy guide or the phone itself does not allow it. */
export function isRefusal(error: unknown): boolean {
  return /auth|permission|privacy|deny|denied/i.test(messageOf(error))
}
