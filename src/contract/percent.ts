/** `43%` of a denominator; without one there is no figure, and a few of many are not none. */
export function percent(count: number | null, of: number | null): string {
  if (count === null || of === null || of === 0) return '—'
  const exact = (count / of) * 100
  if (count > 0 && exact < 1) return '不到 1%'
  return exact < 100 && exact > 99 ? '99%' : `${Math.round(exact)}%`
}
