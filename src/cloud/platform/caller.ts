import type { MemberRecord } from '../member/record'
import { callerOpenid } from './sdk'

/** Who calls, and how we know: never from what was sent. */
export interface Caller {
  openid: string
  /** The browser's session, when it is a PC's. */
  session?: string
  /** Read at this very call, when that had to be done to know the caller. */
  member?: MemberRecord
}

/** As WeChat vouches for it. */
export function callerInWeChat(): Promise<Caller | undefined> {
  const openid = callerOpenid()
  return Promise.resolve(openid === undefined ? undefined : { openid })
}
