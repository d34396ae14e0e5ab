import { useQuery } from '@tanstack/react-query'
import type { ActionName, Actions, InputOf } from '@/contract/actions'
import { call } from './call'

/**
 * Reads by an action: `const home = useCall('home.get', { workstationId })`. Cached by action and input.
 * @param input `undefined` while it is not known yet; nothing is asked then
 */
export function useCall<N extends ActionName>(action: N, input: InputOf<Actions[N]> | undefined) {
  return useQuery({
    queryKey: [action, input],
    queryFn: () => {
      if (input === undefined) throw new Error(`${action} without input`)
      return call(action, input)
    },
    enabled: input !== undefined,
  })
}
