import * as v from 'valibot'
import { listWorkstations } from '@/contract/workstation'
import { getMe } from '@/contract/me/actions'
import { asCallError, useCall } from '../../cloud'
import type { Desk } from './desks'
import { useKnown } from './use-known'

const knownDesks: v.GenericSchema<unknown, readonly Desk[]> = v.array(v.object({ id: v.string(), name: v.string() }))

/**
 * The workstations the caller may begin something at: those they work at, for the district all that are open. Not known yet,
 * or not to be had: then `failed` is what could not be asked. `shut` for somebody who is no staff.
 */
export function useDesks() {
  const me = useCall(getMe, {})
  const staff = me.data?.staff
  const district = staff?.role === 'district'
  const all = useCall(listWorkstations, district ? {} : undefined)
  const asked: readonly Desk[] | undefined = district ? all.data?.items : me.data && (staff?.workstations ?? [])
  const failed = [me, all].find(({ isError }) => isError)
  const silent = failed !== undefined && asCallError(failed.error).code === 'UNAVAILABLE'
  const desks = useKnown('desk/desks', knownDesks, asked, silent)
  return { desks, shut: me.data !== undefined && !staff, failed: desks === undefined ? failed : undefined }
}
