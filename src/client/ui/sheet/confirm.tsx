import { View } from '@tarojs/components'
import { Button } from '../button/button'
import { Sheet } from './sheet'

interface ConfirmProps {
  open: boolean
  title: string
  /** What will happen, and that it cannot be undone. */
  text: string
  yes: string
  no: string
  busy?: boolean
  onYes: () => void
  onNo: () => void
}

/** Asks before what cannot be undone. */
export function Confirm({ open, title, text, yes, no, busy = false, onYes, onNo }: ConfirmProps) {
  return (
    <Sheet asks open={open} title={title} onClose={onNo}>
      <View className="ink-2">{text}</View>
      <Button busy={busy} onPress={onYes}>
        {yes}
      </Button>
      <Button look="second" onPress={onNo}>
        {no}
      </Button>
    </Sheet>
  )
}
