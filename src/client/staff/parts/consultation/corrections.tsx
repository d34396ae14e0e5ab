import { View } from '@tarojs/components'
import type { DeskConsultationView } from '@/contract/consultation/view'
import { Card, Heading, moment } from '../../../ui'

/** What was put right while it was open, the latest first; residents see the same. */
export function Corrections({ corrections }: Pick<DeskConsultationView, 'corrections'>) {
  if (corrections.length === 0) return null
  return (
    <Card className="consult-card">
      <Heading>更正过</Heading>
      {[...corrections].reverse().map(({ edition, at, note }) => (
        <View key={edition} className="consult-item">
          <View className="consult-item-label">{`第 ${edition} 版，${moment(at)}`}</View>
          <View className="pre">{note}</View>
        </View>
      ))}
    </Card>
  )
}
