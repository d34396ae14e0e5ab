import { View } from '@tarojs/components'
import type { Referral as ReferralView } from '@/contract/suggestion/referral'

/** Who has it now, how to reach them, and the number they know it by. */
export function Referral({ referral: { to, contact, number } }: { referral: ReferralView }) {
  return (
    <View className="referral">
      <View className="strong">{`已转给 ${to}`}</View>
      <View>{`找他们：${contact}`}</View>
      {number === undefined || number === '' ? null : (
        <View>
          对方的编号：<View className="referral-number num">{number}</View>
        </View>
      )}
    </View>
  )
}
