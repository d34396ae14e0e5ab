import { useContext, useState } from 'react'
import { View } from '@tarojs/components'
import { deskOpenPhone } from '@/contract/desk/actions'
import type { DeskView } from '@/contract/desk/view'
import { useAct } from '../../../cloud'
import { phone as dial } from '../../../device/place'
import { Button, Card, FieldError, Icon } from '../../../ui'
import { OpenedNumbers } from './opened-numbers'

/** The number the resident left, shut until somebody who may opens it. */
export function Phone({ view: { id, phoneMask, anonymous, can } }: { view: DeskView }) {
  const opened = useContext(OpenedNumbers)
  const [number, setNumber] = useState(opened.get(id))
  const open = useAct(deskOpenPhone, {
    onSuccess({ phone }) {
      opened.set(id, phone)
      setNumber(phone)
    },
  })
  if (phoneMask === undefined) return null

  const mayOpen = can.includes('openPhone')
  return (
    <Card className="desk-phone">
      <View className="desk-phone-line">
        <Icon name="phone" />
        <View className="grow">
          <View>{number ?? (anonymous ? '匿名，留了电话' : phoneMask)}</View>
          <View className="note muted">{words()}</View>
        </View>
        {button()}
      </View>
      {open.error ? <FieldError>{open.error.message}</FieldError> : null}
    </Card>
  )

  function words(): string {
    if (number !== undefined) return '已记下是您打开的'
    if (mayOpen) return '打开会记下是谁、什么时候'
    return anonymous ? '匿名居民的号码只有室长可以打开' : '您的身份不能打开号码'
  }

  function button() {
    if (number !== undefined) {
      return (
        <Button look="soft" label={`拨打 ${number}`} onPress={() => dial(number)}>
          拨打
        </Button>
      )
    }
    return mayOpen ? (
      <Button look="soft" busy={open.isPending} onPress={() => open.mutate({ id })}>
        打开号码
      </Button>
    ) : null
  }
}
