import { View } from '@tarojs/components'
import { listMyOpinions } from '@/contract/consultation/actions'
import type { ConsultationView, MyOpinionView } from '@/contract/consultation/view'
import { useCall } from '../../../cloud'
import { Heading } from '../../../ui'
import { SaidAndAnswered } from '../../parts/said-and-answered'
import { itemName } from '@/contract/consultation/names'

/** 您的意见和答复: my own words first, each with what became of it. */
export function MyOpinions({ consultation }: { consultation: ConsultationView }) {
  const mine = useCall(listMyOpinions, { id: consultation.id })
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
    <SaidAndAnswered verdict={verdict} reply={reply}>
      {one ? <View className="small ink-2">{itemName(one)}</View> : null}
      <View className="pre">{wording}</View>
      {reason === undefined ? null : <View className="small ink-2 pre">{`理由：${reason}`}</View>}
    </SaidAndAnswered>
  )
}
