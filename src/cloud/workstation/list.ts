import type { WorkstationView } from '@/contract/workstation'
import type { Call } from '../platform/call'
import { allWorkstations } from './find'
import { workstationView } from './record'

export async function listWorkstations(_input: object, call: Call): Promise<{ items: WorkstationView[] }> {
  return { items: (await allWorkstations()).map((record) => workstationView(record, call.now)) }
}
