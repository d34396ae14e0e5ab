import { View } from '@tarojs/components'
import type { DeskView } from '@/contract/desk/view'
import { DISTRICT_NAME } from '@/contract/roles'
import { formatReceiptNumber } from '@/contract/suggestion/receipt-number'
import { OUTCOME_NAMES } from '@/contract/suggestion/vocabulary'
import { Button, day } from '../../../ui'
import { CAN_PRINT, print, Printed } from '../../../ui/printed/printed'
import { WORKSTATION_FULL } from '../../../ui/words'
import './answer-slip.scss'

/** 答复单: what was asked and what was answered, on half a sheet, for somebody who reads no WeChat or wants it on paper. */
export function AnswerSlip({ view }: { view: DeskView }) {
  const { answer } = view
  if (!CAN_PRINT || !answer) return null
  return (
    <>
      <View className="answer-slip-print">
        <Button look="soft" icon="paper" onPress={print}>
          打印答复单
        </Button>
      </View>
      <Printed paper="A5">
        <View className="answer-slip">
          <View className="answer-slip-title">意见答复单</View>
          <Line name="受理编号" value={formatReceiptNumber(view.number)} />
          <Line
            name="答复单位"
            value={view.withDistrict ? DISTRICT_NAME : `${WORKSTATION_FULL} ${view.workstation.name}`}
          />
          <Line name="提出日期" value={day(view.submittedAt)} />
          <Part name="您的意见" text={view.text} />
          <Line name="办理结果" value={OUTCOME_NAMES[answer.outcome]} />
          <Part name="我们的答复" text={answer.text} />
          {answer.policies.map(({ title, source }) => (
            <Line key={title} name="依据" value={`${source}：${title}`} />
          ))}
          {answer.referral ? (
            <>
              <Line name="现由谁办" value={`${answer.referral.to}，${answer.referral.contact}`} />
              {answer.referral.number === undefined ? null : <Line name="那边的编号" value={answer.referral.number} />}
            </>
          ) : null}
          <View className="answer-slip-foot">
            <View>{`答复日期：${day(answer.at)}`}</View>
            <View>盖章：</View>
          </View>
          <View className="answer-slip-note">
            对答复不满意的，可以在微信小程序「人民意见箱」里评价，或者凭受理编号到工作室再提一次。
          </View>
        </View>
      </Printed>
    </>
  )
}

function Line({ name, value }: { name: string; value: string }) {
  return (
    <View className="answer-slip-line">
      <View className="answer-slip-name">{name}</View>
      <View>{value}</View>
    </View>
  )
}

function Part({ name, text }: { name: string; text: string }) {
  return (
    <View className="answer-slip-part">
      <View className="answer-slip-name">{name}</View>
      <View className="pre">{text}</View>
    </View>
  )
}
