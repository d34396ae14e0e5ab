import * as v from 'valibot'
import type { Action } from '@/contract/action'
import type { InputOf, OutputOf } from '@/contract/actions'
import { ERROR_CODES } from '@/contract/errors'
import { CallError } from './call-error'
import { heardServerTime } from './server-time'
import { transport } from './transport'

const answer = v.variant('ok', [
  v.object({ ok: v.literal(true), data: v.unknown() }),
  v.object({
    ok: v.literal(false),
    error: v.object({
      code: v.picklist(ERROR_CODES),
      message: v.string(),
      fields: v.optional(v.record(v.string(), v.string())),
      current: v.optional(v.unknown()),
    }),
  }),
])

/** What says when it was answered, so that nothing is counted by a phone's clock. */
const timed = v.object({ now: v.string() })

/**
 * Asks the server to do `action`, given as it is declared: so each package of the Mini Program carries only what it asks for.
 * @param options.requestId for a write: the same id for every try of the same intent, so that a repeat is harmless
 * @throws CallError, and nothing else
 */
export async function call<A extends Action>(
  action: A,
  input: InputOf<A>,
  options: { requestId?: string } = {},
): Promise<OutputOf<A>> {
  const got = v.safeParse(answer, await transport.call({ action: action.name, input, ...options }))
  if (!got.success) throw new CallError({ code: 'INTERNAL' })
  if (!got.output.ok) throw new CallError(got.output.error)
  const output = v.safeParse(action.output, got.output.data)
  if (!output.success) throw new CallError({ code: 'INTERNAL' })
  if (v.is(timed, got.output.data)) heardServerTime(got.output.data.now, Date.now())
  return output.output
}
