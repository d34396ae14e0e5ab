import { mayGive, type Colleague } from '@/contract/desk/assign'
import { ROLE_NAMES } from '@/contract/roles'
import type { Option } from '../../../ui'
import type { Staff } from '../use-me'

/** Stands for nobody among the choices; no key is like it. */
export const NOBODY = ''

/**
 * Whom somebody may give a case of a desk to, themselves first.
 * @param assignee whose it is; for a selection, where some are with nobody, `undefined`: each is checked when it is given
 */
export function choicesOf(
  colleagues: readonly Colleague[],
  staff: Staff,
  desk: string,
  assignee?: string,
): Option<string>[] {
  const can = (to: string | undefined) => mayGive(staff, desk, assignee, to)
  const self = colleagues.filter(({ key }) => key === staff.key)
  const others = colleagues.filter(({ key }) => key !== staff.key && can(key))
  return [
    ...self.map(({ key, name }) => ({ value: key, name: `${name}（我）` })),
    ...others.map(({ key, name, role }) => ({ value: key, name: `${name}，${ROLE_NAMES[role]}` })),
    ...(can(undefined) ? [{ value: NOBODY, name: '先不分给谁' }] : []),
  ]
}
