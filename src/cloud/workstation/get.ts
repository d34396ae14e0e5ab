import type { WorkstationView } from '@/contract/workstation'
import type { Call } from '../platform/call'
import { findOpenWorkstation } from './find'
import { workstationView } from './show'

export async function getWorkstation(input: { id: string }, call: Call): Promise<WorkstationView> {
  return workstationView(await findOpenWorkstation(input.id), call.now)
}
