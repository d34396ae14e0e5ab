import { View } from '@tarojs/components'
import type { ItemView } from '@/contract/consultation/items'
import type { DeskConsultationView } from '@/contract/consultation/view'
import { labelOf } from './label-of'
import { Pictures } from './pictures'

interface OfPictures {
  /** Pictures that WeChat calls risky, and what can be done about one. */
  risky?: DeskConsultationView['risky']
  advice?: string
}

/** What is asked, to be read. */
export function Items({ items, ...ofPictures }: { items: readonly ItemView[] } & OfPictures) {
  return (
    <>
      {items.map((item, index) => (
        <View key={item.id} className="consult-item">
          <View className="consult-item-label">{labelOf(item, index)}</View>
          {item.title === '' ? null : <View className="strong">{item.title}</View>}
          <Body item={item} {...ofPictures} />
        </View>
      ))}
    </>
  )
}

function Body({ item, risky, advice }: { item: ItemView } & OfPictures) {
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
              <Pictures photos={option.photos} label={`${option.text}的照片`} risky={risky} advice={advice} />
            </View>
          ))}
        </>
      )
    case 'text':
      return null
  }
}
