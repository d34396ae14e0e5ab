import { useEffect } from 'react'
import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { formatReceiptNumber } from '@/contract/suggestion/receipt-number'
import { goTo, pages, replaceWith } from '../../device/pages'
import { useParams } from '../../device/use-params'
import { landing } from '../../device/landing'
import {
  aria,
  Bar,
  Button,
  Card,
  Icon,
  promisedDay,
  Screen,
  shortDay,
  Tap,
  Timeline,
  type TimelineStep,
} from '../../ui'
import { Wordmark } from '../../ui/wordmark/wordmark'
import './index.scss'

/** 受理回执: the number at once, what happens next, and by when. */
export default function ReceiptPage() {
  const { id = '', number = '', submittedAt, contactDueAt, answerDueAt, workstation = '', topic = '' } = useParams()
  useEffect(landing, [])

  const bar = (
    <Bar>
      <Button look="second" onPress={() => goTo(pages.home())}>
        回首页
      </Button>
      <Button grow onPress={() => replaceWith(pages.case(id))}>
        看进度
      </Button>
    </Bar>
  )
  return (
    <Screen title="受理回执" bar={bar}>
      <View className="receipt">
        <View className="receipt-lid">
          <Wordmark />
          <View className="receipt-mouth" />
        </View>
        <View className="receipt-window">
          <View className="receipt-slip">
            <View className="small muted">受理编号</View>
            <ReceiptNumber number={number} />
            <View className="receipt-perforation" />
            <Timeline steps={steps(workstation, topic, contactDueAt, answerDueAt)} />
            <View className="note muted receipt-note">按工作日算，周末和节假日不计在内。</View>
            <Stamp workstation={workstation} on={submittedAt} />
          </View>
        </View>
      </View>
      <Card flush>
        <View className="receipt-hint">
          <Icon name="user" />
          <View className="grow small">以后在「我的」里随时能看到</View>
        </View>
      </Card>
    </Screen>
  )
}

function ReceiptNumber({ number }: { number: string }) {
  const copy = () => void Taro.setClipboardData({ data: number })
  return (
    <View className="receipt-number">
      <View className="receipt-code">{formatReceiptNumber(number)}</View>
      <Tap className="receipt-copy" label="复制受理编号" onPress={copy}>
        <Icon name="copy" size={20} />
        复制
      </Tap>
    </View>
  )
}

function steps(workstation: string, topic: string, contact?: string, answer?: string): TimelineStep[] {
  const by = (due?: string) => (due === undefined ? undefined : `最晚 ${promisedDay(due)}`)
  return [
    {
      key: 'in',
      when: 'past',
      title: `已投进${workstation}意见箱`,
      children: topic === '' ? undefined : `关于${topic}`,
    },
    { key: 'contact', when: 'now', title: '队员先联系您', children: by(contact) },
    { key: 'answer', when: 'promised', title: '给您答复', children: by(answer) },
  ]
}

/** The seal lands last. Decoration: everything on it is said beside it. */
function Stamp({ workstation, on }: { workstation: string; on: string | undefined }) {
  return (
    <View className="stamp" {...aria({ hidden: true })}>
      <View className="stamp-ring">
        <View className="stamp-small">{workstation}</View>
        <View className="stamp-word">已收下</View>
        <View className="stamp-small">{on === undefined ? '意见箱' : shortDay(on)}</View>
      </View>
    </View>
  )
}
