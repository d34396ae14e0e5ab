import { View } from '@tarojs/components'
import type { ItemView } from '@/contract/consultation/items'
import { Photos } from '../../../ui'
import { labelOf } from './label-of'

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
