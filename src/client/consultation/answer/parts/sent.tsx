import { View } from '@tarojs/components'
import type { Answers } from '@/contract/consultation/answers'
import { ITEM_UNITS } from '@/contract/consultation/vocabulary'
import type { ConsultationView } from '@/contract/consultation/view'
import { goTo, pages, replaceWith } from '../../../device/pages'
import { Bar, Button, Card, Heading, Icon, promisedMoment, Screen } from '../../../ui'
import { takesWords } from '../../parts/words'

const ANSWERED = '截止后逐条答复：采纳了什么，没采纳的为什么，都会告诉您。'
const PUBLISHED = '截止后会公布结果，也会告诉您。'

/** It has arrived: what was handed in, how long it can be changed, and when there will be an answer. */
export function Sent({ consultation, answers }: { consultation: ConsultationView; answers: Answers }) {
  const { id, items, kind, closesAt, hideTotals } = consultation
  const filled = items.filter((one) => answers[one.id] !== undefined).length
  const bar = (
    <Bar>
      {hideTotals ? null : (
        <Button look="second" onPress={() => replaceWith(pages.result(id))}>
          看现在的数字
        </Button>
      )}
      <Button grow onPress={() => goTo(pages.home())}>
        好的，回首页
      </Button>
    </Bar>
  )
  return (
    <Screen title="收到了" toHome bar={bar}>
      <Card className="sent">
        <View className="sent-mark">
          <Icon name="check" size={32} />
        </View>
        <Heading look="head">收到了，谢谢您</Heading>
        <View className="ink-2">{`您填了 ${filled} ${ITEM_UNITS[kind]}。`}</View>
        <View className="ink-2">{`${promisedMoment(closesAt)} 前都能回来改。`}</View>
        <View className="ink-2">{takesWords(items) ? ANSWERED : PUBLISHED}</View>
      </Card>
    </Screen>
  )
}
