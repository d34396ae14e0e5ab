import { useState } from 'react'
import { View } from '@tarojs/components'
import { excerpt } from '@/contract/text'
import { aria, FieldError, Icon, Tap } from '../../../../ui'
import { labelOf } from '../../consultation/label-of'
import type { DraftItem } from '../shape'
import type { DraftForm } from '../use-draft-form'
import { ItemFields } from './item-fields'
import { SplitSheet } from './split-sheet'
import type { ItemsForm } from './use-items'

interface ItemCardProps {
  form: DraftForm
  items: ItemsForm
  item: DraftItem
  index: number
  open: boolean
  /** Something in it is to be changed. */
  wrong: boolean
  onToggle: () => void
}

/** One item: closed it can be read, open it can be written and put elsewhere. */
export function ItemCard({ form, items, item, index, open, wrong, onToggle }: ItemCardProps) {
  const [splitting, setSplitting] = useState(false)
  const name = labelOf(item, index)
  const own = form.errors[`items.${index}`]
  return (
    <View id={`item-${item.id}`} className={`item-card ${open ? 'is-open' : ''} ${wrong ? 'is-wrong' : ''}`}>
      <Tap className="item-head" label={open ? `${name}，收起` : undefined} onPress={onToggle}>
        <View className="grow">
          <View className="item-label">{name}</View>
          {open ? null : <Excerpt item={item} />}
        </View>
        <Icon name={open ? 'close' : 'pen'} size={18} className="item-icon" />
      </Tap>
      {wrong && !open ? <FieldError>这一项有要改的，点开看看</FieldError> : null}
      {own === undefined ? null : <FieldError>{own}</FieldError>}
      {open ? (
        <>
          <ItemFields form={form} items={items} item={item} index={index} />
          <View className="item-tools" {...aria({ role: 'group', label: `摆放${name}` })}>
            <Tool words="上移" disabled={index === 0} onPress={() => items.move(index, -1)} />
            <Tool words="下移" disabled={index === items.items.length - 1} onPress={() => items.move(index, 1)} />
            {item.type === 'clause' ? (
              <>
                <Tool words="拆成两条" onPress={() => setSplitting(true)} />
                <Tool words="并到上一条" disabled={index === 0} onPress={() => items.join(index)} />
              </>
            ) : null}
            <Tool words="删掉" onPress={() => items.remove(index)} />
          </View>
        </>
      ) : null}
      {item.type === 'clause' && splitting ? (
        <SplitSheet
          text={item.text}
          onClose={() => setSplitting(false)}
          onSplit={(place) => {
            setSplitting(false)
            items.split(index, place)
          }}
        />
      ) : null}
    </View>
  )
}

function Tool({ words, disabled, onPress }: { words: string; disabled?: boolean; onPress: () => void }) {
  return (
    <Tap className={`draft-tool ${disabled ? 'is-off' : ''}`} disabled={disabled} onPress={onPress}>
      {words}
    </Tap>
  )
}

const MOST = 60

/** As much as tells it from the others. */
function Excerpt({ item }: { item: DraftItem }) {
  const text = item.type === 'clause' ? item.text : optionsOf(item)
  return (
    <>
      {item.title === '' && item.type === 'clause' ? null : (
        <View className={item.title === '' ? 'muted' : 'strong'}>{item.title === '' ? '（还没写）' : item.title}</View>
      )}
      {text === '' ? null : <View className="small ink-2">{excerpt(text, MOST)}</View>}
    </>
  )
}

function optionsOf(item: DraftItem): string {
  return 'options' in item ? item.options.map(({ text }) => text || '（空）').join(' / ') : ''
}
