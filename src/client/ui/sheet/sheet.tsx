import { useEffect, useRef, type PropsWithChildren } from 'react'
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

/**
 * A sheet that comes up from below, over the page. Ours and not NutUI's Popup, which weighs 40 KB: its transitions,
 * themes, languages and icons come with it.
 */
export function Sheet({ open, title, onClose, children }: PropsWithChildren<SheetProps>) {
  if (!open) return null
  return (
    <>
      <View className="sheet-veil" onClick={onClose} />
      <View className="sheet">
        <Body title={title} onClose={onClose}>
          {children}
        </Body>
      </View>
    </>
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
