import { View } from '@tarojs/components'
import { VERDICT_NAMES } from '@/contract/consultation/vocabulary'
import type { ConsultationView, MyOpinionView } from '@/contract/consultation/view'
import { useCall } from '../../../cloud'
import { Card, Heading, Slip, Tag } from '../../../ui'
import { itemName, VERDICT_TONES } from '../../parts/words'
import '../../parts/opinion.scss'

/** 您的意见和答复: my own words first, each with what became of it. */
export function MyOpinions({ consultation }: { consultation: ConsultationView }) {
  const mine = useCall('consultation.myOpinions', { id: consultation.id })
  const said = mine.data?.items ?? []
  if (said.length === 0) return null
  return (
    <View className="stack">
      <Heading>您的意见和答复</Heading>
      {said.map((opinion) => (
        <MyOpinion key={opinion.itemId} opinion={opinion} consultation={consultation} />
      ))}
    </View>
  )
}

function MyOpinion({ opinion, consultation }: { opinion: MyOpinionView; consultation: ConsultationView }) {
  const { itemId, wording, reason, verdict, reply } = opinion
  const one = [...consultation.items, ...consultation.removed].find(({ id }) => id === itemId)
  return (
    <View className="opinion">
      <Slip className="opinion-said">
        {one ? <View className="small ink-2">{itemName(one)}</View> : null}
        <View className="pre">{wording}</View>
        {reason === undefined ? null : <View className="small ink-2 pre">{`理由：${reason}`}</View>}
      </Slip>
      {verdict === undefined ? null : (
        <Card className="opinion-reply">
          <View className="row">
            <Tag tone={VERDICT_TONES[verdict]}>{VERDICT_NAMES[verdict]}</Tag>
          </View>
          <View className="pre">{reply}</View>
        </Card>
      )}
    </View>
  )
}
