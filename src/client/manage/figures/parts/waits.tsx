import { View } from '@tarojs/components'
import { LONGEST } from '@/contract/stats/counts'
import type { Overview } from '@/contract/stats/view'
import { Card, Heading } from '../../../ui'
import { hoursWords, workingDaysWords } from './words'

/** 要等多久: half of all, and nine of ten, waited at most so long. */
export function Waits({ overview: { times } }: { overview: Overview }) {
  const { contact, answer } = times
  return (
    <Card className="figures-card">
      <Heading>居民要等多久</Heading>
      <Wait
        name="先行联系"
        half={hoursWords(contact.median, LONGEST.contact)}
        most={hoursWords(contact.most, LONGEST.contact)}
        of={contact.of}
      />
      <Wait
        name="答复"
        half={workingDaysWords(answer.median, LONGEST.answer)}
        most={workingDaysWords(answer.most, LONGEST.answer)}
        of={answer.of}
      />
      <View className="small muted">联系按工作日的钟点算，答复按工作日算，周末和节假日不计。</View>
    </Card>
  )
}

function Wait({ name, half, most, of }: { name: string; half: string; most: string; of: number }) {
  return (
    <View className="figures-wait">
      <View className="figures-wait-name">
        <View>{name}</View>
        <View className="small muted">{`${of} 件`}</View>
      </View>
      <View className="grow">
        <View className="num figures-wait-value">{half}</View>
        <View className="small muted">一半的人</View>
      </View>
      <View className="grow">
        <View className="num figures-wait-value">{most}</View>
        <View className="small muted">九成的人</View>
      </View>
    </View>
  )
}
