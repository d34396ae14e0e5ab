import { View } from '@tarojs/components'
import { WHO_NAMES } from '@/contract/consultation/vocabulary'
import type { ConsultationView } from '@/contract/consultation/view'
import { Card } from '../../../ui'
import { natureOf } from '@/contract/consultation/nature'
import { changeWords } from '../../parts/words'

/** Who asks whom, and what becomes of the answers. */
export function About({ consultation }: { consultation: ConsultationView }) {
  const { workstations, communities, who, stage } = consultation
  const nature = natureOf(consultation)
  return (
    <Card className="about">
      <Line name="谁在问">{workstations.map(({ name }) => name).join('、')}</Line>
      {communities.length === 0 ? null : <Line name="涉及小区">{communities.join('、')}</Line>}
      <Line name="谁能填">{`${WHO_NAMES[who]}，每人一份，${changeWords(stage)}`}</Line>
      <Line name="不记名">公布的只有人数和意见，不写是谁说的</Line>
      {nature === '' ? null : <View className="small muted">{nature}</View>}
    </Card>
  )
}

function Line({ name, children }: { name: string; children: string }) {
  return (
    <View className="about-line">
      <View className="about-name">{name}</View>
      <View className="grow">{children}</View>
    </View>
  )
}
