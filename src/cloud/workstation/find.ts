import { Failure } from '../platform/failure'
import { find, findById } from '../platform/store'
import { readWorkstation, type WorkstationRecord } from './record'

const NO_WORKSTATION = '没有找到这个工作室，请重新选择'

export async function findWorkstation(id: string): Promise<WorkstationRecord> {
  const raw = await findById('workstations', id)
  if (raw === undefined) throw new Failure('NOT_FOUND', NO_WORKSTATION)
  return readWorkstation(raw)
}

export async function allWorkstations(): Promise<WorkstationRecord[]> {
  const raw = await find('workstations', {}, { order: [['order', 'asc']], limit: 100 })
  return raw.map(readWorkstation)
}
