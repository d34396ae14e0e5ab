import { Text, View } from '@tarojs/components'
import type { OutputOf } from '@/contract/actions'
import { WALL_DAYS, type wallFigures } from '@/contract/wall/actions'
import { Figure } from '../../../ui'

interface HeadProps {
  /** Whose figures they are. */
  name: string
  figures: OutputOf<typeof wallFigures> | undefined
}

/** How much of what came in lately was answered. Nothing when there was nothing, or when it cannot be told just now. */
export function Head({ name, figures }: HeadProps) {
  if (!figures || name === '' || (figures.received === 0 && figures.answered === 0)) return null
  return (
    <View className="wall-head">
      <View className="small muted">{`${name}，近 ${WALL_DAYS} 天`}</View>
      <View className="wall-head-line">
        <Figure value={figures.answered} unit="件有回音" size="l" />
        <Text className="muted">{`收到 ${figures.received} 件`}</Text>
      </View>
    </View>
  )
}
