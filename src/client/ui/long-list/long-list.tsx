import { useEffect, useRef, useState, type ReactElement } from 'react'
import { View } from '@tarojs/components'
import { useElderMode } from '../../device/elder-mode'
import { watchNear } from '../../device/near'

/** How far above and below the window rows stand, in px: a finger that flings needs a fifth of a second for it. */
const NEAR = 1000
/** So many rows stand, or are left out, together. */
const PORTION = 10
/** So far down a portion may begin and stand before anybody knows where it is, in px. */
const AT_FIRST = 1200
/** How high a row is taken to be until it has stood, in px, where nothing else is said. */
const GUESS = 80
/** How much higher rows are in elder mode, until they have stood in it. */
const TALLER = 1.3

interface LongListProps {
  /** Of what rows stand in, where they need room between them: `stack`. */
  className?: string
  /** About how high one is, in px: too little, and more stands at first than is near, only to be taken out again. */
  rowHeight?: number
  children: ReactElement[]
}

/**
 * The rows of a list that goes on and on. Those far from the window are left out, and their room is kept: WeChat becomes
 * slow with thousands of nodes on a page (docs/decisions/027-long-lists.md).
 */
export function LongList({ className = '', rowHeight = GUESS, children }: LongListProps) {
  // Opened anew with all that was loaded before, it begins at its top; what comes later comes where somebody looks.
  const begun = useRef(false)
  useEffect(() => {
    begun.current = true
  }, [])
  const portions = Array.from({ length: Math.ceil(children.length / PORTION) }, (_, at) =>
    children.slice(at * PORTION, (at + 1) * PORTION),
  )
  return (
    <>
      {portions.map((rows, at) => (
        // By its place: what is new comes at the top, and pushes the rows on into the room that is known.
        <Portion
          key={at}
          {...{ className, rows, rowHeight }}
          stands={begun.current || at * PORTION * rowHeight < AT_FIRST}
        />
      ))}
    </>
  )
}

interface PortionProps {
  className: string
  rows: ReactElement[]
  rowHeight: number
  stands: boolean
}

function Portion({ className, rows, rowHeight, stands }: PortionProps) {
  const [elder] = useElderMode()
  const view = useRef<unknown>()
  const atFirst = useRef(stands)
  const mode = useRef(elder)
  mode.current = elder
  /** The room that is kept while the rows are left out, and whether it is of elder mode. */
  const [room, setRoom] = useState(stands ? undefined : { height: rows.length * rowHeight, elder: false })
  useEffect(
    () =>
      watchNear(view.current, NEAR, atFirst.current, (near, height) => {
        if (near) setRoom(undefined)
        // On a page that is hidden nothing has a height; it is to be found as it was left.
        else if (height > 0) setRoom({ height, elder: mode.current })
      }),
    [],
  )
  const factor = room === undefined || room.elder === elder ? 1 : elder ? TALLER : 1 / TALLER
  return (
    <View
      ref={view}
      className={`portion ${className}`}
      style={{ height: room === undefined ? 'auto' : `${room.height * factor}px` }}
    >
      {room === undefined ? rows : null}
    </View>
  )
}
