import { View } from '@tarojs/components'
import { aria } from '../aria'
import './states.scss'

/** In the place and shape of what is coming: a slip, a card, or the rows of a list. It does not move. */
export function Skeleton({ shape, count = 3 }: { shape: 'slip' | 'card' | 'rows'; count?: number }) {
  const lines = Array.from({ length: count }, (_, index) => index)
  return (
    <View className={`skeleton is-${shape}`} {...aria({ role: 'status', label: '正在打开' })}>
      {lines.map((line) => (
        <View key={line} className="skeleton-line" />
      ))}
    </View>
  )
}
