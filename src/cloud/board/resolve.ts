import { parseScene } from '@/contract/board'
import { Failure, invalidField } from '../platform/failure'
import { find } from '../platform/store'
import { readWorkstation } from '../workstation/record'

const UNKNOWN = '这个二维码对应的公示栏找不到了，请选择工作室'

export async function resolveBoard(input: {
  scene: string
}): Promise<{ workstationId: string; consultationId?: string; place?: string }> {
  const scene = parseScene(input.scene)
  if (!scene) throw invalidField('scene', UNKNOWN)
  const [raw] = await find('workstations', { 'boards.id': scene.boardId }, { limit: 1 })
  if (raw === undefined) throw new Failure('NOT_FOUND', UNKNOWN)
  const workstation = readWorkstation(raw)
  if (workstation.closed) throw new Failure('NOT_FOUND', UNKNOWN)
  const place = workstation.boards.find(({ id }) => id === scene.boardId)?.place
  return { workstationId: workstation._id, consultationId: scene.consultationId, place }
}
