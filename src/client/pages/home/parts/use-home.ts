import { useEffect, useMemo, useState } from 'react'
import { useRouter } from '@tarojs/taro'
import { parseScene } from '@/contract/board'
import { getHome, getWorkstation } from '@/contract/workstation'
import { CallError, useCall, useGiveAnswer } from '../../../cloud'
import { keptWorkstation } from '../../../cloud/kept-workstation'
import { addressParam } from '../../../device/address-param'
import { goTo, pages } from '../../../device/pages'
import { sceneOf } from '../../../device/scene'
import { useId } from '../../../device/use-id'
import {
  boardAt,
  rememberBoard,
  rememberWorkstation,
  useComeTo,
  useCurrentWorkstation,
} from '../../../device/workstation'

/**
 * The home of the workstation the person is at: of the board they scanned, else of where they were last, else of the shared
 * card they came by. One call, whichever it is. `brokenScene`: a code was scanned that is none of ours.
 */
export function useHome() {
  const { params } = useRouter()
  const scene = sceneOf(params.scene ?? addressParam('scene'))
  const board = scene === undefined ? undefined : parseScene(scene)
  const current = useCurrentWorkstation()
  /** The scene that led here, or was left for another choice: from then on the one they were at last counts. */
  const [settledFor, settle] = useState<string>()
  const settled = settledFor === scene
  const scanned = useCall(getHome, board && !settled ? { scene } : undefined)
  const giveAnswer = useGiveAnswer()

  useEffect(() => {
    if (settled || !scanned.data?.board) return
    const { workstation, board } = scanned.data
    giveAnswer(getHome, { workstationId: workstation.id }, scanned.data)
    rememberWorkstation(workstation.id)
    rememberBoard(workstation.id, board.id, board.place)
    settle(scene)
    // A board's code can lead straight to what is asked there; coming back from it leads home.
    if (board.consultationId !== undefined) goTo(pages.consultation(board.consultationId))
  }, [settled, scanned.data, scene, giveAnswer])

  const shared = useId('workstation')
  const [left, leave] = useState(false)
  const finding = board !== undefined && !settled && !scanned.isError
  const id = finding ? undefined : (current ?? shared)
  const home = useCall(getHome, id === undefined ? undefined : { workstationId: id })
  useComeTo(id === current ? undefined : home.data?.workstation.id)
  const isOfNone = id !== current && home.isError && !isUnreachable(home.error)

  // Whoever scans the board they scanned last is where they were.
  const sameBoard = current !== undefined && board !== undefined && board.boardId === boardAt(current)
  const before = finding ? (sameBoard ? current : undefined) : id
  const lastSeen = useMemo(() => (before === undefined ? undefined : keptWorkstation(before)), [before])

  const other = current === undefined || current === shared || left ? undefined : shared
  const card = useCall(getWorkstation, other === undefined ? undefined : { id: other })

  return {
    home,
    id: isOfNone ? undefined : id,
    choose: (chosen: string) => {
      rememberWorkstation(chosen)
      settle(scene)
      leave(true)
    },
    finding,
    /** The workstation as it was seen last on this phone, for as long as nothing newer is known. */
    lastSeen,
    brokenScene: scene !== undefined && !settled && (!board || (scanned.isError && !isUnreachable(scanned.error))),
    /** What a shared card is of, when that is not where the person is. */
    card: card.data,
    /** The board that was scanned could not be asked for: no network. */
    unreachable: isUnreachable(scanned.error) ? scanned.error : undefined,
    retry: () => void scanned.refetch(),
  }
}

function isUnreachable(error: unknown): error is CallError {
  return error instanceof CallError && error.code === 'UNAVAILABLE'
}
