import * as v from 'valibot'
import { actions, type ActionName, type Actions, type InputOf, type OutputOf } from '@/contract/actions'
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
 * Asks the server to do `action`.
 * @param options.requestId for a write: the same id for every try of the same intent, so that a repeat is harmless
 * @throws CallError, and nothing else
 */
export async function call<N extends ActionName>(
  action: N,
  input: InputOf<Actions[N]>,
  options: { requestId?: string } = {},
): Promise<OutputOf<Actions[N]>> {
  const got = v.safeParse(answer, await transport.call({ action, input, ...options }))
  if (!got.success) throw new CallError({ code: 'INTERNAL' })
  if (!got.output.ok) throw new CallError(got.output.error)
  const output = v.safeParse(actions[action].output, got.output.data)
  if (!output.success) throw new CallError({ code: 'INTERNAL' })
  if (v.is(timed, got.output.data)) heardServerTime(got.output.data.now, Date.now())
  return output.output
}
