import type { HomeView } from '@/contract/workstation'
import type { Call } from '../platform/call'
import { command } from '../platform/sdk'
import { find } from '../platform/store'
import { publicRows } from './public-rows'
import { readRow, ROW_FIELDS } from './record'

/** More than a workstation asks at one time. */
const COUNTED = 20
const SHOWN = 3

/** What a workstation asks just now, the next to close first. */
export async function openHere(workstationId: string, call: Call): Promise<HomeView['consultations']> {
  const query = {
    'workstations.id': workstationId,
    closesAt: command.gt(call.now),
    visibleFrom: command.lte(call.now),
  }
  const read = await find('consultations', query, {
    order: [
      ['closesAt', 'asc'],
      ['_id', 'asc'],
    ],
    limit: COUNTED,
    fields: ROW_FIELDS,
  })
  return { open: read.length, items: await publicRows(read.slice(0, SHOWN).map(readRow), call) }
}
