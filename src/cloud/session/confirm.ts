import { SESSION_HOURS } from '@/contract/session/sign-in'
import type { StaffCall } from '../platform/call'
import { invalidField } from '../platform/failure'
import { requestMark } from '../platform/request-mark'
import { command } from '../platform/sdk'
import { update } from '../platform/store'
import { sealedCaller } from './record'
import { digitsMark, findSignIn, openSignIn, signInId, tooLate } from './sign-in-record'

const WRONG = '数字不对，这次登录已作废。请在电脑上换一个新的登录码'

/**
 * Lets the browser in that shows these digits: it then fetches its session itself, with the secret only it has. The
 * first choice counts, right or wrong: nobody gets to try all three.
 */
export async function confirmSignIn(input: { code: string; digits: string }, call: StaffCall) {
  const id = signInId(input.code)
  const request = requestMark(id, call, input).key
  const before = await findSignIn(id)
  if (before?.request === request) return shown(before, call.now)

  const record = await openSignIn(input.code, call.now)
  const open = { _id: id, state: command.in(['waiting', 'seen']), until: command.gt(call.now) }
  if (record.digits !== digitsMark(id, input.digits)) {
    await update('signIns', open, { set: { state: 'ended' } })
    throw invalidField('digits', WRONG)
  }
  const confirmed = { state: 'confirmed', member: call.member._id, sealed: sealedCaller(id, call.openid), request }
  if ((await update('signIns', open, { set: confirmed })) === 0) {
    const after = await findSignIn(id)
    if (after?.request !== request) throw tooLate()
  }
  return shown(record, call.now)
}

function shown({ browser, system, from }: { browser: string; system: string; from: string }, now: Date) {
  return { browser, system, from, until: new Date(now.getTime() + SESSION_HOURS * 3_600_000).toISOString() }
}
