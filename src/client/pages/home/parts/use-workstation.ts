import { useEffect, useState } from 'react'
import { useRouter } from '@tarojs/taro'
import { parseScene, resolveBoard } from '@/contract/board'
import { getWorkstation } from '@/contract/workstation'
import { CallError, useCall } from '../../../cloud'
import { addressParam } from '../../../device/address-param'
import { goTo, pages } from '../../../device/pages'
import { useId } from '../../../device/use-id'
import { rememberBoard, rememberWorkstation, useComeTo, useCurrentWorkstation } from '../../../device/workstation'

/** The scene of the code that was scanned. WeChat hands it over encoded, a browser sometimes twice. */
function useScene(): string | undefined {
  const { params } = useRouter()
  const raw = params.scene ?? addressParam('scene')
  if (raw === undefined || raw === '') return undefined
  try {
    return decodeURIComponent(raw)
  } catch {
    return raw
  }
}

/**
 * Which workstation the person is at: the board they scanned, else the one they were at last, else that of the shared card
 * they came by. `brokenScene`: a code was scanned that is none of ours.
 */
export function useWorkstation() {
  const scene = useScene()
  const board = scene === undefined ? undefined : parseScene(scene)
  const boardId = board?.boardId
  const current = useCurrentWorkstation()
  /** The scene that led here, or was left for another choice: from then on the one they were at last counts. */
  const [settledFor, settle] = useState<string>()
  const settled = settledFor === scene
  const resolved = useCall(resolveBoard, board && scene !== undefined ? { scene } : undefined)
  const { workstationId: scanned, place } = resolved.data ?? {}

  useEffect(() => {
    if (settled || boardId === undefined || scanned === undefined) return
    rememberWorkstation(scanned)
    rememberBoard(scanned, boardId, place)
    settle(scene)
  }, [settled, boardId, scanned, place, scene])

  // A board's code can lead straight to what is asked there; coming back from it leads home.
  const asked = resolved.data?.consultationId
  useEffect(() => {
    if (asked !== undefined) goTo(pages.consultation(asked))
  }, [asked])

  const shared = useId('workstation')
  const [left, leave] = useState(false)
  const card = useCall(getWorkstation, shared === undefined || shared === current || left ? undefined : { id: shared })
  useComeTo(card.data?.id)

  const waits = board ? !settled && resolved.isPending : current === undefined && card.isLoading
  const lost = [resolved.error, current === undefined ? card.error : null].find(isUnreachable)
  return {
    id: settled || scanned === undefined ? (waits ? undefined : current) : scanned,
    choose: (id: string) => {
      rememberWorkstation(id)
      settle(scene)
      leave(true)
    },
    finding: waits,
    brokenScene: scene !== undefined && !settled && (!board || (resolved.isError && !isUnreachable(resolved.error))),
    /** What a shared card is of, when that is not where the person is. */
    card: current === undefined || current === shared || left ? undefined : card.data,
    /** What was scanned or shared could not be asked for: no network. */
    unreachable: lost,
    retry: () => void (board ? resolved.refetch() : card.refetch()),
  }
}

function isUnreachable(error: unknown): error is CallError {
  return error instanceof CallError && error.code === 'UNAVAILABLE'
}
