import { useState } from 'react'
import { useQueryClient } from '@tanstack/react-query'
import { getSuggestion } from '@/contract/suggestion/actions'
import { useCall } from '../../../cloud'
import { keptReceipt, type Receipt } from '../../../cloud/kept-receipt'

export type { Receipt }

/** What the server said when it took the suggestion; after a reload, what it says of it now. */
export function useReceipt(id: string | undefined) {
  const client = useQueryClient()
  const [kept] = useState(() => (id === undefined ? undefined : keptReceipt(client, id)))
  const query = useCall(getSuggestion, id === undefined || kept ? undefined : { id })
  const { data } = query
  const receipt: Receipt | undefined = kept ?? (data && { ...data, workstation: data.workstation.name })
  return { receipt, since: data, query }
}
