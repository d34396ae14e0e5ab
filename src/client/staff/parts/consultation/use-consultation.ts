import { useQueryClient } from '@tanstack/react-query'
import { getDeskConsultation } from '@/contract/consultation/desk-actions'
import type { DeskConsultationView } from '@/contract/consultation/view'
import { useCall } from '../../../cloud'
import { heardServerTime } from '../server-time'

/** One consultation as the desk sees it. */
export function useConsultation(id: string | undefined) {
  const query = useCall(getDeskConsultation, id === undefined ? undefined : { id })
  if (query.data) heardServerTime(query.data.now, query.dataUpdatedAt)
  return query
}

/** Shows a consultation as an act, or a conflict, has just given it. */
export function useShowConsultation(): (fresh: DeskConsultationView) => void {
  const client = useQueryClient()
  return (fresh) => client.setQueryData(['consultation.deskGet', { id: fresh.id }], fresh)
}
