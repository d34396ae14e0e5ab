import type { CallError } from '../../cloud/call-error'

/** What is said beside the button: the sentence of the whole form, or where to look for those at the fields. */
export function problemOf(error: CallError | undefined): string | undefined {
  if (error === undefined) return undefined
  return Object.keys(error.fields).length > 0 ? '有几处要改一下，看红字' : error.message
}
