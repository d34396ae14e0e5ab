import { mayAct, type DeskAct } from '@/contract/roles'
import type { DeskView } from '@/contract/desk/view'
import { staffActor, type StaffCall } from '../platform/call'
import { Failure } from '../platform/failure'
import { actOn } from '../suggestion/act-on'
import type { Request } from '../platform/request-mark'
import type { Step } from '../suggestion/life'
import type { Actor } from '../platform/actor'
import type { SuggestionRecord } from '../suggestion/record'
import { showAtDesk } from './show'

/**
 * Checks that the caller may see the case at all, and then that they may do this with it.
 * @returns a check that throws NOT_FOUND or FORBIDDEN
 */
export function atDesk(act: DeskAct, call: StaffCall): (record: SuggestionRecord) => void {
  const { role, workstations } = call.member
  const ids = workstations.map(({ id }) => id)
  return (record) => {
    if (!mayAct('read', role, ids, record.desk)) throw new Failure('NOT_FOUND')
    if (!mayAct(act, role, ids, record.desk)) throw new Failure('FORBIDDEN')
  }
}

export type StaffStep = (
  record: SuggestionRecord,
  when: { at: Date; request: Request; actor: Actor },
) => Promise<Step> | Step

/** One act of staff on a case. */
export function deskAct(
  act: DeskAct,
  input: { id: string; version: number },
  call: StaffCall,
  step: StaffStep,
): Promise<DeskView> {
  return actAtDesk(act, input, call, step, (record) => showAtDesk(record, call))
}

/** The same, answered with what `show` makes of the case. */
export function actAtDesk<View>(
  act: DeskAct,
  input: { id: string; version: number },
  call: StaffCall,
  step: StaffStep,
  show: (record: SuggestionRecord) => Promise<View>,
): Promise<View> {
  const actor = staffActor(call.member)
  return actOn({
    ...{ id: input.id, version: input.version, input, call },
    authorize: atDesk(act, call),
    step: (record, when) => step(record, { ...when, actor }),
    show,
  })
}
