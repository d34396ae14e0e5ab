import type { PropsWithChildren } from 'react'
import { View } from '@tarojs/components'
import { aria, keyboard } from './aria'
import './tap.scss'

interface TapProps {
  id?: string
  onPress: () => void
  /** What it does, when its words do not say. */
  label?: string
  className?: string
  disabled?: boolean
  role?: 'button' | 'link' | 'tab' | 'checkbox'
  selected?: boolean
  /** Of a checkbox. */
  checked?: boolean
  /** What it opens is open. */
  expanded?: boolean
}

/** Anything of ours that can be tapped: at least 44 px (60 in elder mode) in both directions. */
export function Tap({
  id,
  onPress,
  label,
  className = '',
  disabled = false,
  role = 'button',
  selected,
  checked,
  expanded,
  children,
}: PropsWithChildren<TapProps>) {
  const press = () => {
    if (!disabled) onPress()
  }
  return (
    <View
      id={id}
      className={`tap ${className}`}
      hoverClass="is-pressed"
      hoverStayTime={80}
      onClick={press}
      {...aria({ role, label, disabled, selected, checked, expanded })}
      {...keyboard(press, !disabled)}
    >
      {children}
    </View>
  )
}
