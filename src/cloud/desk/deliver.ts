import type { ParsedInputOf } from '@/contract/actions'
import type { deskDeliver as action } from '@/contract/desk/hand-over'
import type { DeskView } from '@/contract/desk/view'
import type { StaffCall } from '../platform/call'
import { Failure } from '../platform/failure'
import { deskAct } from './act'
import { writtenMoment } from './contact-of'
import { deliver } from './reach-steps'

/** @throws Failure NOT_ALLOWED_NOW for what came by WeChat: its resident reads the answer there */
export async function deskDeliver(input: ParsedInputOf<typeof action>, call: StaffCall): Promise<DeskView> {
  const at = writtenMoment(input.at, call.now, { field: 'at', message: '告知时间不能晚于现在' })
  return deskAct('deliver', input, call, (record, when) => {
    const step = deliver(record, { method: input.method, note: input.note, at }, when)
    if (record.channel === 'wechat') throw new Failure('NOT_ALLOWED_NOW', '居民在微信里能看到，不用另外告知')
    return step
  })
}
