import * as v from 'valibot'
import { declare } from './action'

/** Ids that stand in QR codes: short, so that `b=…&c=…` fits the 32 characters of a Mini Program code's scene. */
const boardId = /^[a-z0-9-]{1,10}$/
const SCENE = /^b=([a-z0-9-]{1,10})(?:&c=([a-z0-9-]{1,10}))?$/

const NOT_A_BOARD = '这个二维码认不出来，请扫公示栏上的二维码'

export const scene = v.pipe(v.string(NOT_A_BOARD), v.regex(SCENE, NOT_A_BOARD))

/** What the code on a notice board leads to, besides its workstation. */
const board = {
  /** Asked there, and what the board's code opens. */
  consultationId: v.optional(v.string()),
  /** Where the board hangs, in words. */
  place: v.optional(v.string()),
}
export const boardView = v.object({ id: v.string(), ...board })
export type BoardView = v.InferOutput<typeof boardView>

/** Finds the workstation a notice board belongs to, from the scene of its code. */
export const resolveBoard = declare({
  name: 'board.resolve',
  who: 'anyone',
  writes: false,
  input: v.object({ scene }),
  output: v.object({ workstationId: v.string(), ...board }),
})

export const boardIdSchema = v.pipe(v.string(NOT_A_BOARD), v.regex(boardId, NOT_A_BOARD))

/** The ids in a scene, or `undefined` when it is none of ours. */
export function parseScene(scene: string): { boardId: string; consultationId?: string } | undefined {
  const [, board, consultation] = SCENE.exec(scene) ?? []
  if (board === undefined) return undefined
  return consultation === undefined ? { boardId: board } : { boardId: board, consultationId: consultation }
}
