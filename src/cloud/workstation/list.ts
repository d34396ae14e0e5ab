import type { WorkstationView } from '@/contract/workstation'
import type { Call } from '../platform/call'
import { allWorkstations } from './find'
import { workstationView } from './show'

export async function listWorkstations(_input: object, call: Call): Promise<{ items: WorkstationView[] }> {
  const open = (await allWorkstations()).filter(({ closed }) => !closed)
  return { items: open.map((record) => workstationView(record, call.now)) }
}
