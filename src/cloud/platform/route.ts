import * as v from 'valibot'
import type { Action } from '@/contract/action'
import { fieldErrors } from '@/contract/schema'
import { findMember, type MemberRecord } from '../member/record'
import type { Call, StaffCall } from './call'
import { Failure, invalidField } from './failure'

/** A call whose input nobody has looked at yet. */
export interface RawCall extends Omit<Call, 'requestId'> {
  input: unknown
  requestId: string | undefined
  /** Of who calls, when it was read at this very call. */
  member?: MemberRecord
}

export type Route = (raw: RawCall) => Promise<unknown>

type Handler<A extends Action, C> = (input: v.InferOutput<A['input']>, call: C) => Promise<v.InferInput<A['output']>>

/** An action for everyone the platform vouches for. */
export function open<A extends Action>(action: A, handler: Handler<A, Call>): Route {
  return async (raw) => {
    const { input, call } = parse(action, raw)
    return v.parse(action.output, await handler(input, call))
  }
}

/** An action for staff: who they are is read anew at each call. */
export function staff<A extends Action>(action: A, handler: Handler<A, StaffCall>): Route {
  return async (raw) => {
    const { input, call } = parse(action, raw)
    const member = raw.member ?? (await findMember(call.keys.member))
    if (!member || action.who === 'anyone' || !action.who.includes(member.role)) throw new Failure('FORBIDDEN')
    return v.parse(action.output, await handler(input, { ...call, member }))
  }
}

function parse<A extends Action>(action: A, raw: RawCall): { input: v.InferOutput<A['input']>; call: Call } {
  const { input, requestId, member: _, ...call } = raw
  if (action.writes && requestId === undefined) throw invalidField('requestId', '请重新提交一次')
  const parsed = v.safeParse(action.input, input)
  if (!parsed.success) {
    throw new Failure('INVALID_INPUT', undefined, { fields: fieldErrors(parsed.issues) })
  }
  return { input: parsed.output, call: { ...call, requestId: requestId ?? '' } }
}
