import { getMe, type MeView } from '@/contract/me/actions'
import { useCall } from '../../cloud'

export type Staff = NonNullable<MeView['staff']>

/** Who the officer is to the desk. @param wanted ask only once the page has its content: it is not part of it */
export function useMe(wanted: boolean): Staff | undefined {
  return useCall(getMe, wanted ? {} : undefined).data?.staff
}
