import { View } from '@tarojs/components'
import { Icon, Tap } from '../../../ui'
import type { InboxState } from './use-inbox'

/** How many are overdue where a filter or a search would hide it, and the way to them. */
export function OverdueStrip({ inbox: { hiddenOverdue, showOverdue } }: { inbox: InboxState }) {
  if (hiddenOverdue === 0) return null
  return (
    <Tap className="inbox-overdue" onPress={showOverdue}>
      <Icon name="alert" size={18} />
      <View className="grow">{`这个收件箱有 ${hiddenOverdue} 件已超期`}</View>
      <View>去看</View>
      <Icon name="next" size={16} />
    </Tap>
  )
}
