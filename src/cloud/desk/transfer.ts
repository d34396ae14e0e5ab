import type { ParsedInputOf } from '@/contract/actions'
import type { deskTransfer as action } from '@/contract/desk/hand-over'
import { DISTRICT_DESK, mayAct } from '@/contract/roles'
import type { DeskView } from '@/contract/desk/view'
import { staffActor, type StaffCall } from '../platform/call'
import { Failure, invalidField } from '../platform/failure'
import { actOn } from '../suggestion/act-on'
import type { SuggestionRecord } from '../suggestion/record'
import { findWorkstationInUse } from '../workstation/find'
import type { WorkstationRecord } from '../workstation/record'
import { atDesk } from './act'
import { barrier, transfer, type Destination } from './hand-over-steps'
import { asHandedOver } from './handed-over'
import { showAtDesk } from './show'

/** Hands a case on. Whoever did may not look at it there, but is told, and told again, that it has gone. */
export async function deskTransfer(input: ParsedInputOf<typeof action>, call: StaffCall): Promise<DeskView> {
  const { id, version, to, reason } = input
  const there = to === DISTRICT_DESK ? undefined : await workstationNamed(to)
  const actor = staffActor(call.member)
  return actOn({
    ...{ id, version, input, call },
    leavesReach: true,
    authorize: (record) => {
      atDesk('transfer', call)(record)
      const barred = barrier(record, to, call.member.role)
      if (barred) throw barred
    },
    step: (record, when) => transfer(record, { to: destination(record, there), reason }, { ...when, actor }),
    show: (record) => showAtDesk(inReach(record, call), call),
  })
}

/** @throws Failure INVALID_INPUT at the field */
async function workstationNamed(id: string): Promise<WorkstationRecord> {
  return findWorkstationInUse(id).catch((error: unknown) => {
    if (error instanceof Failure && error.code === 'NOT_FOUND') throw invalidField('to', '没有这个工作室，请重新选择')
    throw error
  })
}

/** At the district's desk a case stays one of the workstation it comes from. */
function destination(record: SuggestionRecord, there: WorkstationRecord | undefined): Destination {
  if (!there) return { desk: DISTRICT_DESK, workstation: record.workstation, contact: record.deadlines.contact }
  return { desk: there._id, workstation: { id: there._id, name: there.name }, contact: there.deadlines.contact }
}

function inReach(record: SuggestionRecord, call: StaffCall): SuggestionRecord {
  const { role, workstations } = call.member
  const own = workstations.map(({ id }) => id)
  return mayAct('read', role, own, record.desk) ? record : asHandedOver(record, call.member._id)
}
