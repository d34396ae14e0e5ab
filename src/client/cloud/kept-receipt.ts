import type { QueryClient } from '@tanstack/react-query'
import type { Receipt as Answer } from '@/contract/suggestion/actions'

/** What stands on a receipt. */
export type Receipt = Pick<Answer, 'number' | 'submittedAt' | 'withDistrict' | 'contactDueAt' | 'answerDueAt'> & {
  workstation: string
  topicName: string
}

const keyOf = (id: string) => ['receipt', id]

/** Keeps what the server has just answered, so that its receipt needs no call, nor the network. */
export function keepReceipt(client: QueryClient, id: string, receipt: Receipt): void {
  client.setQueryData(keyOf(id), receipt)
}

export function keptReceipt(client: QueryClient, id: string): Receipt | undefined {
  return client.getQueryData<Receipt>(keyOf(id))
}
