import { asCallError } from '../../cloud/call-error'

/** What to do about what did not come, where nothing was written that could be lost. */
export function whyNot(error: unknown): string {
  const failed = asCallError(error)
  return failed.unanswered ? '请检查网络，然后再试一次' : failed.message
}
