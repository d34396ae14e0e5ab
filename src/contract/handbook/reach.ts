import type { Role } from '../roles'

/**
 * The handbook of the desk (办件手册): policy answers (政策解答) to cite, and reply templates (答复模板). An entry is one
 * workstation's, or the whole district's.
 */
export const WHOLE_DISTRICT = 'district'
export const WHOLE_DISTRICT_NAME = '全区'

/**
 * Where a role may read or change an entry: `own` those of one's own workstations, `any` all. What is the whole district's
 * can be read by all staff; changing it takes `any`.
 */
export const HANDBOOK_REACH: Record<'read' | 'change', Partial<Record<Role, 'own' | 'any'>>> = {
  read: { officer: 'own', lead: 'own', district: 'any' },
  change: { lead: 'own', district: 'any' },
}

/** @param scope a workstation's id, or `WHOLE_DISTRICT` */
export function mayUseEntry(
  how: 'read' | 'change',
  role: Role,
  workstations: readonly string[],
  scope: string,
): boolean {
  if (how === 'read' && scope === WHOLE_DISTRICT) return true
  const reach = HANDBOOK_REACH[how][role]
  return reach === 'any' || (reach === 'own' && scope !== WHOLE_DISTRICT && workstations.includes(scope))
}
