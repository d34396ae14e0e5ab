import * as v from 'valibot'
import type { HomeView } from '@/contract/workstation'
import { STATES, isOpen } from '@/contract/suggestion/states'
import { openHere } from '../consultation/open-here'
import { findMember } from '../member/record'
import type { Call } from '../platform/call'
import { command } from '../platform/sdk'
import { find } from '../platform/store'
import { findWorkstation } from '../workstation/find'
import { isOpenNow, workstationView } from '../workstation/record'

/** Enough for anyone's open suggestions; more are counted as this many. */
const COUNTED = 50

const mineFields = v.object({ state: v.picklist(STATES), newsVersion: v.number(), seenVersion: v.number() })

export async function getHome(input: { workstationId: string }, call: Call): Promise<HomeView> {
  const [workstation, mine, consultations, member] = await Promise.all([
    findWorkstation(input.workstationId),
    lastOfMine(call),
    openHere(input.workstationId, call),
    findMember(call.keys.member),
  ])
  return {
    workstation: workstationView(workstation, call.now),
    deadlines: workstation.deadlines,
    openNow: isOpenNow(workstation, call.now),
    mine: {
      open: mine.filter(({ state }) => isOpen(state) || state === 'answered').length,
      unread: mine.filter(({ newsVersion, seenVersion }) => newsVersion > seenVersion).length,
    },
    consultations,
    staff: member !== undefined,
  }
}

async function lastOfMine(call: Call): Promise<v.InferOutput<typeof mineFields>[]> {
  const raw = await find(
    'suggestions',
    { ownerKey: command.in([call.keys.owner, call.keys.anonymousOwner]) },
    { order: [['updatedAt', 'desc']], limit: COUNTED, fields: Object.keys(mineFields.entries) },
  )
  return raw.map((item) => v.parse(mineFields, item))
}
