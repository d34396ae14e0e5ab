import { View } from '@tarojs/components'
import type { DeskView } from '@/contract/desk/view'
import { actLine } from '../case/history'

/** What happened last, beside a form that was overtaken by it. */
export function Latest({ view: { timeline } }: { view: DeskView }) {
  const [last] = timeline.filter(({ act }) => act !== 'note').slice(-1)
  if (!last) return null
  const { title, at } = actLine(last)
  return (
    <View className="act-latest small">
      <View className="strong">{`最新：${title}`}</View>
      <View className="muted">{at}</View>
      {last.text === undefined ? null : <View className="act-latest-text ink-2">{last.text}</View>}
    </View>
  )
}
