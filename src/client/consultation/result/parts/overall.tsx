import { View } from '@tarojs/components'
import { STAGE_NAMES } from '@/contract/consultation/stages'
import type { ConsultationView, ResultView } from '@/contract/consultation/view'
import { Card, day, Figure, Heading, promisedMoment, Tag } from '../../../ui'
import { peopleNumber, STAGE_TONES } from '../../parts/words'

interface OverallProps {
  consultation: ConsultationView
  result: ResultView
}

/** How many took part, where it stands, and what became of their opinions. */
export function Overall({ consultation, result }: OverallProps) {
  const { title, participants = 0 } = consultation
  const { stage, closesAt, publishedAt, opinions } = result
  return (
    <Card className="overall">
      <View className="row">
        <Tag tone={STAGE_TONES[stage]}>{STAGE_NAMES[stage]}</Tag>
      </View>
      <Heading look="title">{title}</Heading>
      <View className="overall-figures">
        <Figure value={peopleNumber(participants)} unit="人" of="参加" size="s" />
        {publishedAt === undefined ? null : (
          <>
            <Figure value={opinions.adopted} unit="条" of="采纳" size="s" />
            <Figure value={opinions.partlyAdopted} unit="条" of="部分采纳" size="s" />
            <Figure value={opinions.notAdopted} unit="条" of="不予采纳" size="s" />
          </>
        )}
      </View>
      <View className="small ink-2">
        {publishedAt !== undefined
          ? `${day(publishedAt)}公布，${opinionWords(opinions.all)}。`
          : stage === 'open'
            ? `${promisedMoment(closesAt)} 截止，数字还会变。`
            : '意见正在逐条整理，办完会公布采纳了什么、没采纳的为什么。'}
      </View>
    </Card>
  )
}

function opinionWords(all: number): string {
  return all === 0 ? '没有人写意见' : `收到的意见有 ${all} 条（说法相同的算一条），都有答复`
}
