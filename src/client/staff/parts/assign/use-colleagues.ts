import { deskColleagues, type Colleague } from '@/contract/desk/assign'
import { useCall } from '../../../cloud'

/** Those who work at a desk, once they are known. @param desk `undefined` while it is not known yet */
export function useColleagues(desk: string | undefined): readonly Colleague[] | undefined {
  return useCall(deskColleagues, desk === undefined ? undefined : { desk }).data?.items
}
