import { findBoard } from './find'

export async function resolveBoard(input: {
  scene: string
}): Promise<{ workstationId: string; consultationId?: string; place?: string }> {
  const { board, workstation } = await findBoard(input.scene)
  return { workstationId: workstation._id, consultationId: board.consultationId, place: board.place }
}
