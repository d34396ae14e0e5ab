import { View } from '@tarojs/components'
import type { IntakeReceipt } from '@/contract/intake/actions'
import type { WorkstationView } from '@/contract/workstation'
import { Button, Notice } from '../../../ui'
import { CAN_PRINT, print, Printed } from '../../../ui/printed/printed'
import { DeskScreen } from '../desk/desk-screen'
import { PaperSlip } from './paper-slip'

interface HandOverProps {
  receipt: IntakeReceipt
  workstation: WorkstationView
  /** The slip is with its writer; the next one. */
  onNext: () => void
  onOpen: () => void
}

/** It is entered: the slip for the writer, to print, or to let them photograph. */
export function HandOver({ receipt, workstation, onNext, onOpen }: HandOverProps) {
  const slip = <PaperSlip receipt={receipt} workstation={workstation} />
  const acts = CAN_PRINT ? (
    <>
      <Button look="second" onPress={onNext}>
        已交给居民，登记下一张
      </Button>
      <Button grow onPress={print}>
        打印小票
      </Button>
    </>
  ) : (
    <Button grow onPress={onNext}>
      已交给居民，登记下一张
    </Button>
  )
  return (
    <DeskScreen title="登记好了" at="intake" top acts={acts}>
      <Notice>
        {CAN_PRINT
          ? '把小票打出来交给本人。查询码只在这里显示，交出去以后就看不到了。'
          : '请本人拍下这张小票，或抄下编号和查询码。查询码只在这里显示，交出去以后就看不到了。'}
      </Notice>
      <View className="intake-slip-place">{slip}</View>
      <Printed paper="A6">{slip}</Printed>
      <Button look="soft" icon="inbox" onPress={onOpen}>
        {receipt.withDistrict ? '小票已交出，回收件箱' : '小票已交出，去办这件事'}
      </Button>
    </DeskScreen>
  )
}
