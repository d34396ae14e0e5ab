import type { ItemView } from '@/contract/consultation/items'
import { itemName } from '@/contract/consultation/names'

/** What one thing is called, where it may be one that a correction took away. */
export function askedName(item: ItemView, removed: readonly ItemView[]): string {
  return removed.some(({ id }) => id === item.id) ? `${itemName(item)}（更正时去掉）` : itemName(item)
}
