export const ROW = 'case-'

/** The row of a case, to be found by. */
export function rowId(id: string): string {
  return ROW + id
}
