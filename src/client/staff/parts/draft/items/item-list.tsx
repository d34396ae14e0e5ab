import { View } from '@tarojs/components'
import { TYPES_OF_KIND, type Item } from '@/contract/consultation/items'
import { Button, Field, Heading, Tap } from '../../../../ui'
import { labelOf } from '../../consultation/label-of'
import { amount } from '../../consultation/words'
import { itemOf } from '../errors'
import type { DraftForm } from '../use-draft-form'
import { ItemCard } from './item-card'
import { newItem } from './new-item'
import { Paste } from './paste'
import { useItems } from './use-items'
import './items.scss'

const ADD_WORDS: Record<Item['type'], string> = {
  clause: '加一条',
  single: '加单选题',
  multiple: '加多选题',
  scale: '加打分题',
  text: '加问答题',
  designs: '加一组方案',
}

/** What is asked: clauses, questions or designs, each on a card of its own; one is open at a time. */
export function ItemList({ form }: { form: DraftForm }) {
  const items = useItems(form)
  const { draft, act, errors, openItem, setOpenItem } = form
  const { kind } = draft
  const wrong = new Set(Object.keys(errors).map(itemOf))
  return (
    <View className="items">
      <Heading>{draft.items.length === 0 ? '征询内容' : `征询内容，${amount(kind, draft.items.length)}`}</Heading>
      {kind === 'draftRule' && act !== 'correct' ? <Paste form={form} items={items} /> : null}
      <Field name="items" error={errors.items}>
        {draft.items.map((item, index) => (
          <View key={item.id}>
            {items.removed?.index === index ? <PutBack items={items} /> : null}
            <ItemCard
              form={form}
              items={items}
              item={item}
              index={index}
              open={item.id === openItem}
              wrong={wrong.has(index)}
              onToggle={() => setOpenItem(item.id === openItem ? undefined : item.id)}
            />
          </View>
        ))}
        {(items.removed?.index ?? -1) >= draft.items.length ? <PutBack items={items} /> : null}
      </Field>
      <View className="items-add">
        {TYPES_OF_KIND[kind].map((type) => (
          <Button key={type} look="soft" icon="plus" onPress={() => items.add(newItem(type))}>
            {ADD_WORDS[type]}
          </Button>
        ))}
      </View>
    </View>
  )
}

/** Where one was taken out. */
function PutBack({ items: { removed, putBack } }: { items: ReturnType<typeof useItems> }) {
  if (!removed) return null
  const name = labelOf(removed.item, removed.index)
  return (
    <View className="item-gone">
      <View className="grow small muted">{`删掉了「${name}」`}</View>
      <Tap className="draft-tool" label={`放回${name}`} onPress={putBack}>
        放回来
      </Tap>
    </View>
  )
}
