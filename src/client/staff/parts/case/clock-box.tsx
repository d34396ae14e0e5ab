import { Text, View } from '@tarojs/components'
import type { DeskView } from '@/contract/desk/view'
import { serverNow } from '../server-time'
import { caseClock } from './case-clock'

/** What is due, by when, and how long that is: the largest thing of a case. */
export function ClockBox({ view }: { view: DeskView }) {
  const clock = caseClock(view, serverNow())
  if (!clock) return null
  return (
    <View className={`clock-box is-${clock.tone}`}>
      {clock.value === undefined ? null : (
        <View className="clock-line">
          <Text className="clock-value num">{clock.value}</Text>
          <Text>{clock.unit}</Text>
        </View>
      )}
      <View className="small strong">{clock.text}</View>
      {clock.then === undefined ? null : <View className="small">{clock.then}</View>}
    </View>
  )
}
