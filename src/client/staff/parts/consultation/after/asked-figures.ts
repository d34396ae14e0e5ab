import type { ItemView } from '@/contract/consultation/items'
import type { EditionFigures, ItemFigures } from '@/contract/consultation/view'

/** What was asked in an edition, in its own words, each with its figures. */
export function askedFigures({ asked, items }: EditionFigures): { item: ItemView; figures: ItemFigures }[] {
  return asked.flatMap((item) => {
    const figures = items.find(({ id }) => id === item.id)
    return figures ? [{ item, figures }] : []
  })
}
