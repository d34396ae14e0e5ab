import * as v from 'valibot'
import { fieldErrors } from '@/contract/schema'
import type { ActSpec, FormAct, WriteInput } from './act-form'

/** What the form would send, checked by the contract's own schema, or a sentence per field. */
export function inputOf<A extends FormAct, D extends object>(
  { action, body, check }: Pick<ActSpec<A, D>, 'action' | 'body' | 'check'>,
  draft: D,
  { id, version }: { id: string; version: number },
): { input: WriteInput } | { fields: Record<string, string> } {
  const parsed = v.safeParse(action.input, { id, version, ...body(draft) })
  const own = check?.(draft) ?? {}
  if (parsed.success && Object.keys(own).length === 0) return { input: parsed.output }
  return { fields: { ...(parsed.success ? {} : fieldErrors(parsed.issues)), ...own } }
}
