import { Text, View } from '@tarojs/components'
import { WALL_DAYS } from '@/contract/wall/actions'
import { useCall } from '../../../cloud'
import { Figure } from '../../../ui'

interface HeadProps {
  workstationId: string | undefined
  /** Whose figures they are. */
  name: string
  /** The list has come: what is read comes before what is counted. */
  ready: boolean
}

/** How much of what came in lately was answered. Nothing when there was nothing, or when it cannot be told just now. */
export function Head({ workstationId, name, ready }: HeadProps) {
  const figures = useCall('wall.figures', ready ? { workstationId } : undefined)
  if (figures.isError) return null
  if (figures.data?.received === 0 && figures.data.answered === 0) return null
  return (
    <View className="wall-head">
      <View className="small muted">{`${name}，近 ${WALL_DAYS} 天`}</View>
      <View className="wall-head-line">
        <Figure value={figures.data?.answered} unit="件有回音" size="l" />
        {figures.data ? <Text className="muted">{`收到 ${figures.data.received} 件`}</Text> : null}
      </View>
    </View>
  )
}
