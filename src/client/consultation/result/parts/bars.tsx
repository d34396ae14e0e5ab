import { View } from '@tarojs/components'
import { percent } from '@/contract/percent'
import { aria } from '../../../ui'

export interface BarLine {
  id: string
  name: string
  /** `null`: too few to be shown. */
  count: number | null
  /** `微信 20，纸质 5`; empty when there is one channel. */
  byChannel: string
}

const HUNDRED = 100

/** Choices, each with its bar: the longest is all of those who answered. */
export function Bars({ lines, of }: { lines: readonly BarLine[]; of: number | null }) {
  if (lines.length === 0) return null
  return (
    <View className="bars" {...aria({ role: 'list' })}>
      {lines.map(({ id, name, count, byChannel }) => {
        const share = count === null || of === null || of === 0 ? 0 : count / of
        return (
          <View key={id} className="bar-line" {...aria({ role: 'listitem' })}>
            <View className="bar-words">
              <View className="grow">{name}</View>
              <View className="bar-count">
                {count === null
                  ? '不显示'
                  : of === null || of === 0
                    ? `${count} 人`
                    : `${count} 人，${percent(count, of)}`}
              </View>
            </View>
            <View className="bar-track">
              <View className="bar-fill" style={{ width: `${share * HUNDRED}%` }} />
            </View>
            {byChannel === '' ? null : <View className="small muted">{byChannel}</View>}
          </View>
        )
      })}
    </View>
  )
}
