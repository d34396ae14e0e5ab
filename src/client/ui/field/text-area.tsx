import { Textarea } from '@tarojs/components'
import { IN_WECHAT, labelled } from './text-input'
import { useWrong } from './wrong'

interface TextAreaProps {
  label: string
  value: string
  onChange: (value: string) => void
  placeholder?: string
  /** `ruled` on a `Slip`, `framed` elsewhere. */
  look?: 'ruled' | 'framed'
  /** Begins with one line. */
  short?: boolean
  focus?: boolean
  /** Where whole documents are pasted; far above any limit of ours by default. */
  room?: number
}

const ROOM = 20_000

/**
 * Some lines of text, growing with what is written up to ten lines, then scrolling. Its own limit is far above ours: the length is counted in code points,
 * and too much is said so instead of cut off.
 */
export function TextArea({
  label,
  value,
  onChange,
  placeholder,
  look = 'framed',
  short = false,
  focus = false,
  room = ROOM,
}: TextAreaProps) {
  const wrong = useWrong()
  return (
    <Textarea
      className={`text-area is-${look} ${short ? 'is-short' : ''}`}
      placeholderClass="text-placeholder"
      value={value}
      placeholder={placeholder}
      maxlength={room}
      autoHeight
      disableDefaultPadding
      showConfirmBar={false}
      cursorSpacing={96}
      focus={focus && IN_WECHAT}
      onInput={(event) => onChange(event.detail.value)}
      {...labelled(label, wrong)}
    />
  )
}
