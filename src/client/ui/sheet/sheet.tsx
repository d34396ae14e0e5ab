import { useEffect, useRef, type PropsWithChildren } from 'react'
import { View } from '@tarojs/components'
import { useElderMode } from '../../device/elder-mode'
import { holdFocus } from '../../device/hold-focus'
import { aria } from '../aria'
import { Button } from '../button/button'
import { Heading } from '../heading'
import { Icon } from '../icon/icon'
import { Tap } from '../tap'
import './sheet.scss'

interface SheetProps {
  open: boolean
  title: string
  /** It asks something, and one of its own buttons says no: elder mode needs no second one that closes it. */
  asks?: boolean
  onClose: () => void
}

/**
 * A sheet that comes up from below, over the page; a cross closes it, in elder mode a button at its end. Ours and not NutUI's
 * Popup, which weighs 40 KB: its transitions, themes, languages and icons come with it.
 */
export function Sheet({ open, title, asks, onClose, children }: PropsWithChildren<SheetProps>) {
  if (!open) return null
  return (
    <>
      <View className="sheet-veil" onClick={onClose} />
      <View className="sheet">
        <Body title={title} asks={asks} onClose={onClose}>
          {children}
        </Body>
      </View>
    </>
  )
}

/** In the document only while the sheet is open: that is how long it holds the keyboard. */
function Body({ title, asks = false, onClose, children }: PropsWithChildren<Omit<SheetProps, 'open'>>) {
  const [elder] = useElderMode()
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
        {elder ? null : (
          <Tap className="sheet-close" label="关闭" onPress={onClose}>
            <Icon name="close" />
          </Tap>
        )}
      </View>
      {children}
      {elder && !asks ? (
        <Button look="second" onPress={onClose}>
          关闭
        </Button>
      ) : null}
    </View>
  )
}
