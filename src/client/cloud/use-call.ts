import { useQuery } from '@tanstack/react-query'
import type { Action } from '@/contract/action'
import type { InputOf } from '@/contract/actions'
import { call } from './call'

/**
 * Reads by an action: `const home = useCall(getHome, { workstationId })`. Cached by action and input.
 * @param input `undefined` while it is not known yet; nothing is asked then
 */
export function useCall<A extends Action>(action: A, input: InputOf<A> | undefined) {
  return useQuery({
    queryKey: [action.name, input],
    queryFn: () => {
      if (input === undefined) throw new Error(`${action.name} without input`)
      return call(action, input)
    },
    enabled: input !== undefined,
  })
}
