import { useQueryClient } from '@tanstack/react-query'
import type { DeskView } from '@/contract/desk/view'
import { useCall } from '../../../cloud'
import { useWhileShown } from '../use-while-shown'

/** One case as the desk sees it; asked for again and again while in sight. */
export function useCase(id: string | undefined) {
  const query = useCall('desk.get', id === undefined ? undefined : { id })
  useWhileShown(() => {
    if (query.data) void query.refetch({ cancelRefetch: false })
  })
  return query
}

/** Shows a case as an act, or a conflict, has just given it. */
export function useShowCase(): (fresh: DeskView) => void {
  const client = useQueryClient()
  return (fresh) => client.setQueryData(['desk.get', { id: fresh.id }], fresh)
}
