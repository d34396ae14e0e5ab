import { View } from '@tarojs/components'
import type { ItemView } from '@/contract/consultation/items'
import { Photos } from '../../../ui'

const TYPE_NAMES: Record<ItemView['type'], string> = {
  single: '单选',
  multiple: '多选',
  scale: '打分',
  text: '问答',
  clause: '条款',
  designs: '方案',
}

/** What a question is called at the desk: `多选，1 到 2 项`. */
function typeOf(item: ItemView): string {
  switch (item.type) {
    case 'multiple':
      return `多选，${item.min} 到 ${item.max} 项`
    case 'scale':
      return `打分，1 到 ${item.max} 分`
    default:
      return TYPE_NAMES[item.type]
  }
}

/** What is asked, to be read. */
export function Items({ items }: { items: readonly ItemView[] }) {
  return (
    <>
      {items.map((item, index) => (
        <View key={item.id} className="consult-item">
          <View className="consult-item-label">{labelOf(item, index)}</View>
          {item.title === '' ? null : <View className="strong">{item.title}</View>}
          <Body item={item} />
        </View>
      ))}
    </>
  )
}

/** What an item goes by: its own label, or its place and kind. */
export function labelOf(item: ItemView, index: number): string {
  if (item.type === 'clause') return item.label === '' ? `第 ${index + 1} 段` : item.label
  return `${index + 1}. ${typeOf(item)}${item.required ? '' : '，可不答'}`
}

function Body({ item }: { item: ItemView }) {
  switch (item.type) {
    case 'clause':
      return (
        <>
          <View className="pre">{item.text}</View>
          {item.why === '' ? null : <View className="small muted pre">{item.why}</View>}
        </>
      )
    case 'single':
    case 'multiple':
      return (
        <>
          {item.options.map((option) => (
            <View key={option.id} className="consult-option">
              {option.text}
            </View>
          ))}
        </>
      )
    case 'scale':
      return item.low === '' && item.high === '' ? null : (
        <View className="consult-option">{`1 分：${item.low || '最低'}，${item.max} 分：${item.high || '最高'}`}</View>
      )
    case 'designs':
      return (
        <>
          {item.options.map((option) => (
            <View key={option.id} className="consult-option stack">
              <View>{option.text}</View>
              <Photos photos={option.photos} label={`${option.text}的照片`} />
            </View>
          ))}
        </>
      )
    case 'text':
      return null
  }
}
