import { View } from '@tarojs/components'
import { formatCode } from '@/contract/code'
import type { IntakeReceipt } from '@/contract/intake/actions'
import { formatReceiptNumber } from '@/contract/suggestion/receipt-number'
import type { WorkstationView } from '@/contract/workstation'
import { scanLink } from '../../../device/link'
import { pages } from '../../../device/pages'
import { day, promisedDay } from '../../../ui'
import { Qr } from '../../../ui/qr/qr'
import './paper-slip.scss'

interface PaperSlipProps {
  receipt: IntakeReceipt
  workstation: WorkstationView
}

/** What the writer takes home: number, code, and a way back to it. Printed things are always light. */
export function PaperSlip({ receipt, workstation }: PaperSlipProps) {
  const { number, claimCode, submittedAt, contactDueAt, answerDueAt, withDistrict } = receipt
  const link = scanLink(pages.findSlip(number, claimCode))
  return (
    <View className="paper-slip">
      <View className="paper-slip-head">
        <View className="paper-slip-name">人民意见箱</View>
        <View>{`${workstation.name}，${day(submittedAt)}收下`}</View>
      </View>
      <View className="paper-slip-codes">
        <View>受理编号</View>
        <View className="paper-slip-code">{formatReceiptNumber(number)}</View>
        <View>查询码（请收好，别给外人看）</View>
        <View className="paper-slip-code">{formatCode(claimCode)}</View>
      </View>
      <View className="paper-slip-way">
        {link === undefined ? null : (
          <View className="paper-slip-qr">
            <Qr text={link} label="查进度的二维码" />
          </View>
        )}
        <View className="grow">
          <View className="paper-slip-how">{link === undefined ? '查进度' : '微信扫一扫，看办得怎么样'}</View>
          <View>{`${link === undefined ? '' : '或'}打开小程序「人民意见箱」，点「我的」「查纸条的进度」，输入编号和查询码。`}</View>
          <View>{`不用微信，就打电话或来工作室问：${workstation.phone}`}</View>
        </View>
      </View>
      <View className="paper-slip-foot">
        <View>{`${withDistrict ? '区局' : '队员'}最晚 ${promisedDay(contactDueAt)}联系或受理`}</View>
        <View>{`最晚 ${promisedDay(answerDueAt)}答复`}</View>
        <View>{`${workstation.name}工作室，${workstation.address}`}</View>
      </View>
    </View>
  )
}
