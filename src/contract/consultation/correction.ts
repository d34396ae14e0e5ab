import type { Item } from './items'

export const NOTHING_CORRECTED = '内容和更正前的一样，请先改好再发布'
const OTHER_TYPE = '已经问出去的一项不能换题型，请删掉它，另外加一项'

/**
 * What keeps a correction from being made, by field. What is counted and answered goes by the id of an item: under one id
 * the same must be asked for in every edition.
 * @param editions what was asked so far, the current edition last
 */
export function correctionErrors(
  editions: readonly (readonly Item[])[],
  items: readonly Item[],
): Record<string, string> {
  const current = editions[editions.length - 1]
  if (JSON.stringify(current) === JSON.stringify(items)) return { items: NOTHING_CORRECTED }
  const types = new Map(editions.flatMap((asked) => asked.map(({ id, type }) => [id, type])))
  const wrong = items.flatMap(({ id, type }, index) => {
    const before = types.get(id)
    return before === undefined || before === type ? [] : [[`items.${index}.type`, OTHER_TYPE] as const]
  })
  return Object.fromEntries(wrong)
}
