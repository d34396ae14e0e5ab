import type { HomeView } from '@/contract/workstation'
import { openHere } from '../consultation/open-here'
import { findMember } from '../member/record'
import type { Call } from '../platform/call'
import { findWorkstationInUse } from '../workstation/find'
import { isOpenNow, workstationView } from '../workstation/show'
import { casesHere } from './cases-here'

export async function getHome(input: { workstationId: string }, call: Call): Promise<HomeView> {
  const [workstation, { mine, wall }, consultations, member] = await Promise.all([
    findWorkstationInUse(input.workstationId),
    casesHere(input.workstationId, call),
    openHere(input.workstationId, call),
    findMember(call.keys.member),
  ])
  return {
    workstation: workstationView(workstation, call.now),
    now: call.now.toISOString(),
    deadlines: workstation.deadlines,
    openNow: isOpenNow(workstation, call.now),
    mine,
    consultations,
    wall,
    staff: member !== undefined,
  }
}
