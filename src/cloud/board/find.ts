import { type BoardView, parseScene } from '@/contract/board'
import { Failure, invalidField } from '../platform/failure'
import { find } from '../platform/store'
import { currentSettings } from '../settings/current'
import { readWorkstation, withSettings, type WorkstationRecord } from '../workstation/record'

const UNKNOWN = '这个二维码对应的公示栏找不到了，请选择工作室'

/**
 * A notice board and the workstation it belongs to, from the scene of its code.
 * @throws Failure INVALID_INPUT for a scene that is none of ours; NOT_FOUND when the board was taken down or its workstation closed
 */
export async function findBoard(scene: string): Promise<{ board: BoardView; workstation: WorkstationRecord }> {
  const ids = parseScene(scene)
  if (!ids) throw invalidField('scene', UNKNOWN)
  const [raw] = await find('workstations', { 'boards.id': ids.boardId }, { limit: 1 })
  if (raw === undefined) throw new Failure('NOT_FOUND', UNKNOWN)
  const workstation = readWorkstation(raw)
  if (workstation.closed) throw new Failure('NOT_FOUND', UNKNOWN)
  const place = workstation.boards.find(({ id }) => id === ids.boardId)?.place
  return {
    board: { id: ids.boardId, consultationId: ids.consultationId, place },
    workstation: withSettings(workstation, await currentSettings()),
  }
}
