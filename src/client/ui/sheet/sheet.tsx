import { useEffect, useRef, type PropsWithChildren } from 'react'
import { Popup } from '@nutui/nutui-react-taro'
import { View } from '@tarojs/components'
import { holdFocus } from '../../device/hold-focus'
import { aria } from '../aria'
import { Heading } from '../heading'
import { Icon } from '../icon/icon'
import { Tap } from '../tap'
import './sheet.scss'

interface SheetProps {
  open: boolean
  title: string
  onClose: () => void
}

/** A sheet that comes up from below, over the page. */
export function Sheet({ open, title, onClose, children }: PropsWithChildren<SheetProps>) {
  // NutUI's Popup calls `onClose` when it is closed from here too: whoever opens another sheet in its place would lose it.
  const close = () => {
    if (open) onClose()
  }
  return (
    <Popup className="sheet" visible={open} position="bottom" round destroyOnClose lockScroll={false} onClose={close}>
      {open ? (
        <Body title={title} onClose={onClose}>
          {children}
        </Body>
      ) : null}
    </Popup>
  )
}

/** In the document only while the sheet is open: that is how long it holds the keyboard. */
function Body({ title, onClose, children }: PropsWithChildren<Omit<SheetProps, 'open'>>) {
  const body = useRef(null)
  const close = useRef(onClose)
  close.current = onClose
  useEffect(() => holdFocus(body.current, () => close.current()), [])
  return (
    <View ref={body} className="sheet-body" {...aria({ role: 'dialog', label: title, modal: true })}>
      <View className="row">
        <View className="grow">
          <Heading look="title">{title}</Heading>
        </View>
        <Tap className="sheet-close" label="关闭" onPress={onClose}>
          <Icon name="close" />
        </Tap>
      </View>
      {children}
    </View>
  )
}
