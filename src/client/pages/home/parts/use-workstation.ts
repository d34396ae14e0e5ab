import { useEffect, useState } from 'react'
import { useRouter } from '@tarojs/taro'
import { parseScene, resolveBoard } from '@/contract/board'
import { CallError, useCall } from '../../../cloud'
import { addressParam } from '../../../device/address-param'
import { goTo, pages } from '../../../device/pages'
import { currentWorkstation, rememberBoard, rememberWorkstation } from '../../../device/workstation'

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
 * Which workstation the person is at: the board they scanned, else the one they were at last.
 * `brokenScene`: a code was scanned that is none of ours.
 */
export function useWorkstation() {
  const scene = useScene()
  const board = scene === undefined ? undefined : parseScene(scene)
  const boardId = board?.boardId
  const [chosen, setChosen] = useState<string>()
  const resolved = useCall(resolveBoard, board && scene !== undefined ? { scene } : undefined)
  const scanned = resolved.data?.workstationId
  const boardPlace = resolved.data?.place
  const id = chosen ?? scanned ?? (resolved.isPending && board ? undefined : currentWorkstation())

  useEffect(() => {
    if (id !== undefined) rememberWorkstation(id)
    if (boardId !== undefined && scanned !== undefined && id === scanned) rememberBoard(scanned, boardId, boardPlace)
  }, [id, scanned, boardId, boardPlace])

  // A board's code can lead straight to what is asked there; coming back from it leads home.
  const asked = resolved.data?.consultationId
  useEffect(() => {
    if (asked !== undefined) goTo(pages.consultation(asked))
  }, [asked])

  const unreachable = resolved.error instanceof CallError && resolved.error.code === 'UNAVAILABLE'
  return {
    id,
    choose: setChosen,
    finding: board !== undefined && resolved.isPending,
    brokenScene: scene !== undefined && chosen === undefined && (!board || (resolved.isError && !unreachable)),
    /** The board could not be asked for: no network. */
    unreachable: unreachable ? resolved.error : undefined,
    retry: () => void resolved.refetch(),
  }
}
