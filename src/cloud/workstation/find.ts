import { Failure } from '../platform/failure'
import { find, findById } from '../platform/store'
import { currentSettings, readSettings } from '../settings/current'
import { readWorkstation, withSettings, type WorkstationRecord } from './record'

const NO_WORKSTATION = '没有找到这个工作室，请重新选择'
const CLOSED = '这个工作室已经停用，请重新选择'

/** @throws Failure NOT_FOUND */
export async function findWorkstation(id: string): Promise<WorkstationRecord> {
  const raw = await findById('workstations', id)
  if (raw === undefined) throw new Failure('NOT_FOUND', NO_WORKSTATION)
  return withSettings(readWorkstation(raw), await currentSettings())
}

/** @throws Failure NOT_FOUND, also when it is closed */
export async function findWorkstationInUse(id: string): Promise<WorkstationRecord> {
  return open(await findWorkstation(id))
}

/**
 * A workstation that something new can come to, with the district's settings as they are at this moment: its topics can be
 * chosen and its deadlines promised.
 * @throws Failure NOT_FOUND, also when it is closed
 */
export async function findOpenWorkstation(id: string): Promise<WorkstationRecord> {
  const [raw, settings] = await Promise.all([findById('workstations', id), readSettings()])
  if (raw === undefined) throw new Failure('NOT_FOUND', NO_WORKSTATION)
  return open(withSettings(readWorkstation(raw), settings))
}

function open(workstation: WorkstationRecord): WorkstationRecord {
  if (workstation.closed) throw new Failure('NOT_FOUND', CLOSED)
  return workstation
}

/** Every workstation, also those that are closed. */
export async function allWorkstations(): Promise<WorkstationRecord[]> {
  const raw = await find('workstations', {}, { order: [['order', 'asc']], limit: 100 })
  const settings = await currentSettings()
  return raw.map((document) => withSettings(readWorkstation(document), settings))
}
