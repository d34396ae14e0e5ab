import type { WorkstationView } from '@/contract/workstation'
import type { Call } from '../platform/call'
import { findWorkstation } from './find'
import { workstationView } from './record'

export async function getWorkstation(input: { id: string }, call: Call): Promise<WorkstationView> {
  return workstationView(await findWorkstation(input.id), call.now)
}
