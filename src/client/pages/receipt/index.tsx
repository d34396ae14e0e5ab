import { useEffect } from 'react'
import { View } from '@tarojs/components'
import { formatReceiptNumber } from '@/contract/suggestion/receipt-number'
import { serverMoment } from '../../cloud/server-time'
import { copy } from '../../device/clipboard'
import { useElderMode } from '../../device/elder-mode'
import { landing } from '../../device/landing'
import { goTo, pages, replaceWith } from '../../device/pages'
import { useId } from '../../device/use-id'
import { aria, Bar, Button, Card, Failure, Icon, NotFound, Screen, shortDay, Skeleton, Tap, Timeline } from '../../ui'
import { Wordmark } from '../../ui/wordmark/wordmark'
import { receiptSteps, type Since } from './parts/receipt-steps'
import { useReceipt, type Receipt } from './parts/use-receipt'
import './index.scss'

const TO_MINE = { words: '看我提过的意见', onPress: () => goTo(pages.me()) }

/** 受理回执: the number at once, what happens next, and by when. */
export default function ReceiptPage() {
  const id = useId()
  const { receipt, since, query } = useReceipt(id)
  const [elder] = useElderMode()

  if (id !== undefined && receipt) {
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
      <Screen title="受理回执" toHome bar={bar}>
        <Slip receipt={receipt} since={since} />
        <Card flush>
          <View className="receipt-hint">
            <Icon name="user" />
            <View className="grow small">{elder ? '以后在首页点「查进度」' : '以后在「我的」里随时能看到'}</View>
          </View>
        </Card>
      </Screen>
    )
  }
  return (
    <Screen title="受理回执" toHome>
      {id === undefined ? (
        <NotFound way={TO_MINE} />
      ) : query.isError ? (
        <Failure error={query.error} retrying={query.isFetching} onRetry={() => void query.refetch()} way={TO_MINE} />
      ) : (
        <Skeleton shape="slip" count={6} />
      )}
    </Screen>
  )
}

function Slip({ receipt, since }: { receipt: Receipt; since: Since | undefined }) {
  useEffect(landing, [])
  const steps = receiptSteps(receipt, since, serverMoment())
  const promises = steps.some(({ when }) => when !== 'past')
  return (
    <View className="receipt">
      <View className="receipt-lid">
        <Wordmark />
        <View className="receipt-mouth" />
      </View>
      <View className="receipt-window">
        <View className="receipt-slip">
          <View className="small muted">受理编号</View>
          <ReceiptNumber number={receipt.number} />
          <View className="receipt-perforation" />
          <Timeline steps={steps} />
          <View className="receipt-foot">
            <View className="note muted receipt-note">
              {promises ? '按工作日算，周末和节假日不计在内。' : '办得怎么样，请点「看进度」。'}
            </View>
            <Stamp from={receipt.withDistrict ? '区局' : receipt.workstation} on={receipt.submittedAt} />
          </View>
        </View>
      </View>
    </View>
  )
}

function ReceiptNumber({ number }: { number: string }) {
  return (
    <View className="receipt-number">
      <View className="receipt-code">{formatReceiptNumber(number)}</View>
      <Tap className="receipt-copy" label="复制受理编号" onPress={() => copy(number, '受理编号已复制')}>
        <Icon name="copy" size={20} />
        复制
      </Tap>
    </View>
  )
}

/** The seal lands last. Decoration: everything on it is said beside it. */
function Stamp({ from, on }: { from: string; on: string }) {
  return (
    <View className="stamp" {...aria({ hidden: true })}>
      <View className="stamp-ring">
        <View className="stamp-small">{from}</View>
        <View className="stamp-word">已收下</View>
        <View className="stamp-small">{shortDay(on)}</View>
      </View>
    </View>
  )
}
