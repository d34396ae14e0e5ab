import { View } from '@tarojs/components'
import { STAGE_NAMES } from '@/contract/consultation/stages'
import type { ConsultationView, ResultView } from '@/contract/consultation/view'
import { Card, Figure, Heading, Tag } from '../../../ui'
import { peopleNumber, STAGE_TONES } from '../../parts/words'
import { standingWords } from './standing-words'

interface OverallProps {
  consultation: ConsultationView
  result: ResultView
}

/** How many took part, where it stands, and what became of their opinions. */
export function Overall({ consultation, result }: OverallProps) {
  const { title, participants = 0 } = consultation
  const { stage, publishedAt, opinions } = result
  return (
    <Card className="overall">
      <View className="row">
        <Tag tone={STAGE_TONES[stage]}>{STAGE_NAMES[stage]}</Tag>
      </View>
      <Heading look="title">{title}</Heading>
      <View className="overall-figures">
        <Figure value={peopleNumber(participants)} unit="人" of="参加" size="s" />
        {publishedAt === undefined || opinions.all === 0 ? null : (
          <>
            <Figure value={opinions.adopted} unit="条" of="采纳" size="s" />
            <Figure value={opinions.partlyAdopted} unit="条" of="部分采纳" size="s" />
            <Figure value={opinions.notAdopted} unit="条" of="不予采纳" size="s" />
          </>
        )}
      </View>
      <View className="small ink-2">{standingWords(result, consultation.items)}</View>
    </Card>
  )
}
