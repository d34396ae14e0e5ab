import { Input } from '@tarojs/components'
import { aria } from '../aria'
import { useWrong } from './wrong'

/** A browser is given the focus by `focusField`; this property would take it back at every change. */
export const IN_WECHAT = process.env.TARO_ENV === 'weapp'

interface TextInputProps {
  label: string
  value: string
  onChange: (value: string) => void
  placeholder?: string
  /** Which keyboard comes up. */
  keyboard?: 'text' | 'phone'
  max: number
  focus?: boolean
  /** Enter, or the key of a phone's keyboard that says it is done. */
  onConfirm?: () => void
}

/** One line of text. Put it into a `Field`. */
export function TextInput({
  label,
  value,
  onChange,
  placeholder,
  keyboard = 'text',
  max,
  focus = false,
  onConfirm,
}: TextInputProps) {
  const wrong = useWrong()
  return (
    <Input
      className="text-input"
      placeholderClass="text-placeholder"
      value={value}
      placeholder={placeholder}
      type={keyboard === 'phone' && IN_WECHAT ? 'number' : 'text'}
      maxlength={max}
      focus={focus && IN_WECHAT}
      onInput={(event) => onChange(event.detail.value)}
      onConfirm={onConfirm}
      {...labelled(label, { ...wrong, ...(keyboard === 'phone' && { inputMode: 'tel' }) })}
    />
  )
}

/** Browsers want the label, and what else is `native`, on the control inside; WeChat wants the label on the component. */
export function labelled(label: string, native: Record<string, string> = {}): Record<string, unknown> {
  return process.env.TARO_ENV === 'h5' ? { nativeProps: { 'aria-label': label, ...native } } : aria({ label })
}
