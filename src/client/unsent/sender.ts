import { useSyncExternalStore } from 'react'
import { queryClient } from '../cloud/query-client'
import { onSignal } from '../device/signal'
import { stillMe } from '../device/still-me'
import { sendUnsent } from './send'
import { allUnsent, waits } from './unsent'
import type { Went } from './ways'

/** Not every phone says that the signal is back: meanwhile it is tried so often, in milliseconds. */
const EVERY = 20_000

interface SenderState {
  sending: boolean
  /** What went since the app was opened. */
  went: readonly (Went & { requestId: string })[]
}

let state: SenderState = { sending: false, went: [] }
const listeners = new Set<() => void>()

function become(part: Partial<SenderState>): void {
  state = { ...state, ...part }
  listeners.forEach((listen) => listen())
}

/** Sends what waits, the oldest first, one after the other; the first that gets no answer ends the run. */
export async function sendWaiting(): Promise<void> {
  if (state.sending || ready().length === 0) return
  become({ sending: true })
  try {
    if (!(await stillMe())) return
    for (const item of ready()) {
      const tried = await sendUnsent(item)
      if (tried === 'no signal') break
      if (tried === 'later') continue
      if (typeof tried !== 'string') become({ went: [...state.went, { ...tried.went, requestId: item.requestId }] })
      // Refused, it stands otherwise than this phone knew.
      void queryClient.invalidateQueries()
    }
  } finally {
    become({ sending: false })
  }
}

/** Those that only wait for a signal. */
function ready() {
  return allUnsent().filter((item) => waits(item) && item.problem === undefined)
}

/** From the start of the app on: sends what waits whenever there may be a signal. */
export function followSignal(): void {
  const send = () => void sendWaiting()
  onSignal(send)
  setInterval(send, EVERY)
  send()
}

/** Whether something is on its way, and what went since the app was opened. */
export function useSender(): SenderState {
  return useSyncExternalStore(
    (listen) => {
      listeners.add(listen)
      return () => void listeners.delete(listen)
    },
    () => state,
    () => state,
  )
}
