import type { DraftItem } from '../shape'
import type { DraftForm } from '../use-draft-form'
import { ClauseFields } from './clause-fields'
import { DesignsFields } from './designs-fields'
import { QuestionFields } from './question-fields'
import type { ItemsForm } from './use-items'

export interface FieldsProps<T extends DraftItem = DraftItem> {
  form: DraftForm
  item: T
  /** The path of the item in what is sent, by which its errors come: `items.3`. */
  path: string
  change: (part: Partial<T>) => void
}

interface ItemFieldsProps {
  form: DraftForm
  items: ItemsForm
  item: DraftItem
  index: number
}

/** What can be written of an item. */
export function ItemFields({ form, items, item, index }: ItemFieldsProps) {
  const path = `items.${index}`
  /** Changes the item as it is then: photos arrive while other words are written. */
  const changing =
    <T extends DraftItem>(_: T) =>
    (part: Partial<T>) =>
      items.change(item.id, (now) => ({ ...now, ...part }))
  switch (item.type) {
    case 'clause':
      return <ClauseFields form={form} item={item} path={path} change={changing(item)} />
    case 'designs':
      return <DesignsFields form={form} item={item} path={path} change={changing(item)} />
    default:
      return <QuestionFields form={form} item={item} path={path} change={changing(item)} />
  }
}
