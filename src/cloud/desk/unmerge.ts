import type { ParsedInputOf } from '@/contract/actions'
import type { deskUnmerge as action } from '@/contract/desk/merging'
import type { DeskView } from '@/contract/desk/view'
import type { StaffCall } from '../platform/call'
import { Failure } from '../platform/failure'
import { catchUp } from '../suggestion/bring-along'
import { relay } from '../suggestion/relay'
import { deskAct } from './act'
import { unmerge } from './merge-steps'
import { showAtDesk } from './show'

/** Takes a case out of a merge. One whose lead has been answered meanwhile is answered with it, and not taken out. */
export function deskUnmerge(input: ParsedInputOf<typeof action>, call: StaffCall): Promise<DeskView> {
  return deskAct('unmerge', input, call, async (record, when) => {
    const caughtUp = await catchUp(record, relay)
    if (caughtUp.version !== record.version) {
      throw new Failure('CONFLICT', undefined, { current: await showAtDesk(caughtUp, call) })
    }
    return unmerge(record, input.reason, when)
  })
}
