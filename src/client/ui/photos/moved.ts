/**
 * A list with one of its items moved by one place.
 * @param by -1 towards the beginning, 1 towards the end
 * @returns the same list where there is no such item, or no place to move to
 */
export function moved<T extends { key: string }>(items: readonly T[], key: string, by: -1 | 1): readonly T[] {
  const from = items.findIndex((item) => item.key === key)
  const one = items[from]
  const other = items[from + by]
  if (one === undefined || other === undefined) return items
  return items.map((item, index) => (index === from ? other : index === from + by ? one : item))
}
