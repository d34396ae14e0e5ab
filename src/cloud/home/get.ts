import type { HomeView } from '@/contract/workstation'
import { findBoard } from '../board/find'
import { openHere } from '../consultation/open-here'
import { findMember } from '../member/record'
import type { Call } from '../platform/call'
import { invalidField } from '../platform/failure'
import { findWorkstationInUse } from '../workstation/find'
import type { WorkstationRecord } from '../workstation/record'
import { isOpenNow, workstationView } from '../workstation/show'
import { casesHere } from './cases-here'

export async function getHome(input: { workstationId?: string; scene?: string }, call: Call): Promise<HomeView> {
  if (input.scene !== undefined) return homeAtBoard(input.scene, call)
  if (input.workstationId === undefined) throw invalidField('workstationId', '请先选择一个工作室')
  return homeOf(input.workstationId, findWorkstationInUse(input.workstationId), call)
}

/** Whoever scanned a board waits for one call, not for another one that first says where the board hangs. */
async function homeAtBoard(scene: string, call: Call): Promise<HomeView> {
  const { board, workstation } = await findBoard(scene)
  return { ...(await homeOf(workstation._id, Promise.resolve(workstation), call)), board }
}

async function homeOf(workstationId: string, found: Promise<WorkstationRecord>, call: Call): Promise<HomeView> {
  const [workstation, { mine, wall }, consultations, member] = await Promise.all([
    found,
    casesHere(workstationId, call),
    openHere(workstationId, call),
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
