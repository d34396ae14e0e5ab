import type { IntakeReceipt } from '@/contract/intake/actions'
import { queryClient } from '../cloud/query-client'

const keyOf = (requestId: string) => ['slip', requestId]

/** Keeps a slip as long as the app is open: its code is shown at once, and is written nowhere on the phone. */
export function keepSlip(requestId: string, receipt: IntakeReceipt): void {
  queryClient.setQueryDefaults(keyOf(requestId), { gcTime: Infinity })
  queryClient.setQueryData(keyOf(requestId), receipt)
}

export function keptSlip(requestId: string): IntakeReceipt | undefined {
  return queryClient.getQueryData<IntakeReceipt>(keyOf(requestId))
}
