import { useSyncExternalStore } from 'react'
import type { Receipt } from '@/contract/suggestion/actions'
import { queryClient } from '../cloud/query-client'
import { keepReceipt } from '../cloud/kept-receipt'
import { onSignal } from '../device/signal'
import { sendUnsent } from './send'
import { allUnsent } from './unsent'

/** Not every phone says that the signal is back: meanwhile it is tried so often, in milliseconds. */
const EVERY = 20_000

/** One that went since the app was opened. */
export interface Sent {
  receipt: Receipt
  text: string
}

interface SenderState {
  sending: boolean
  sent: readonly Sent[]
}

let state: SenderState = { sending: false, sent: [] }
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
    for (const item of ready()) {
      const tried = await sendUnsent(item)
      if (tried === 'waits') break
      if (tried === 'refused') continue
      const { receipt } = tried
      keepReceipt(queryClient, receipt.id, { ...receipt, workstation: item.workstation, topicName: item.topicName })
      become({ sent: [...state.sent, { receipt, text: item.input.text }] })
      void queryClient.invalidateQueries()
    }
  } finally {
    become({ sending: false })
  }
}

/** Those that only wait for a signal. */
function ready() {
  return allUnsent().filter(({ problem }) => problem === undefined)
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
