import { useQueryClient } from '@tanstack/react-query'
import { deskGet } from '@/contract/desk/actions'
import type { DeskView } from '@/contract/desk/view'
import { useCall } from '../../../cloud'

/** One case as the desk sees it. `Onlookers` asks whether it has changed, again and again while it is in sight. */
export function useCase(id: string | undefined) {
  return useCall(deskGet, id === undefined ? undefined : { id })
}

/** Shows a case as an act, or a conflict, has just given it. */
export function useShowCase(): (fresh: DeskView) => void {
  const client = useQueryClient()
  return (fresh) => client.setQueryData(['desk.get', { id: fresh.id }], fresh)
}
