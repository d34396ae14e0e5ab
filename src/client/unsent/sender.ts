import { useSyncExternalStore } from 'react'
import { queryClient } from '../cloud/query-client'
import { onSignal } from '../device/signal'
import { stillMe } from '../device/still-me'
import { tellWhatIsUntold } from '../privacy/agreement'
import { holdBack, mayGo, ready } from './agreed'
import { sendUnsent } from './send'
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
  if (state.sending) return
  holdBack()
  if (ready().length === 0) return
  become({ sending: true })
  try {
    if (!(await stillMe())) return
    for (const item of await mayGo()) {
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

/** From the start of the app on: sends what waits whenever there may be a signal, an agreement to the privacy notice first. */
export function followSignal(): void {
  const send = () => {
    tellWhatIsUntold()
    void sendWaiting()
  }
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
