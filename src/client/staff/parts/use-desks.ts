import { useCall } from '../../cloud'
import type { Desk } from './desks'

/**
 * The workstations the caller may begin something at: those they work at, for the district all that are open. Not known yet,
 * or not to be had: then `failed` is what could not be asked. `shut` for somebody who is no staff.
 */
export function useDesks() {
  const me = useCall('me.get', {})
  const staff = me.data?.staff
  const district = staff?.role === 'district'
  const all = useCall('workstation.list', district ? {} : undefined)
  const desks: readonly Desk[] | undefined = district ? all.data?.items : me.data && (staff?.workstations ?? [])
  const failed = [me, all].find(({ isError }) => isError)
  return { desks, shut: me.data !== undefined && !staff, failed: desks === undefined ? failed : undefined }
}
