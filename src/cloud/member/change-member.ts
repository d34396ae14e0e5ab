import type { StaffCall } from '../platform/call'
import { isRepeat, requestMark, type Request } from '../platform/request-mark'
import { transact } from '../platform/transaction'
import { findAnyMember, readMember, type MemberRecord } from './record'
import { relayMember } from './relay'
import { keepRosters } from './roster'

/**
 * Changes one member, together with the rosters of the desks they lead. A repeat of the request has no second effect.
 * @param step the member as they are afterwards. @throws Failure when it cannot be
 */
export async function changeOneMember(
  key: string,
  call: StaffCall,
  input: object,
  step: (member: MemberRecord | undefined, request: Request) => MemberRecord,
): Promise<MemberRecord> {
  const request = requestMark(key, call, input)
  const earlier = await findAnyMember(key)
  if (earlier && isRepeat(earlier, request)) return earlier
  const changed = await transact(async (transaction) => {
    const raw = await transaction.findById('members', key)
    const member = raw === undefined ? undefined : readMember(raw)
    if (member && isRepeat(member, request)) return member
    const after = step(member, request)
    await keepRosters(transaction, member, after)
    await transaction.put('members', after)
    return after
  })
  await relayMember(changed)
  return changed
}
