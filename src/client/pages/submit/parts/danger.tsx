import { View } from '@tarojs/components'
import { dangerIn } from '@/contract/suggestion/danger'
import { phone } from '../../../device/place'
import { Button, Notice } from '../../../ui'

/** What cannot wait for an officer: whom to call now. It holds nothing back. */
export function DangerHint({ text }: { text: string }) {
  const danger = dangerIn(text)
  if (danger === undefined) return null
  return (
    <View className="stack submit-danger">
      <Notice tone="late">{`像是${danger.what}。正在发生的危险请先打电话，意见箱要等工作人员上班才能看到。`}</Notice>
      <Button icon="phone" onPress={() => phone(danger.phone)}>
        {`马上打 ${danger.phone}`}
      </Button>
    </View>
  )
}
