import { View } from '@tarojs/components'
import { NOTE_TEXT } from '@/contract/suggestion/actions'
import { textLength, tidyText } from '@/contract/text'
import { aria, Field, TextArea } from '../../../ui'

/** What of a form the field needs. */
interface WithText {
  draft: { text: string }
  errors: Partial<Record<string, string>>
  change: (part: { text: string }) => void
}

interface TextFieldProps {
  form: WithText
  /** The input's path, by which its error comes. */
  name: string
  label: string
  hint?: string
  placeholder: string
  max?: number
}

/** Words that somebody will read, counted in code points as the server counts them. */
export function TextField({ form, name, label, hint, placeholder, max = NOTE_TEXT.max }: TextFieldProps) {
  const { draft, errors, change } = form
  const length = textLength(tidyText(draft.text))
  const over = length > max
  return (
    <Field name={name} label={label} hint={hint} error={errors[name]}>
      <TextArea
        label={label}
        placeholder={placeholder}
        value={draft.text}
        focus={errors[name] !== undefined}
        onChange={(text) => change({ text })}
      />
      <View className={`act-count note ${over ? 'is-over' : 'muted'}`} {...aria({ live: 'polite' })}>
        {over ? `超了 ${length - max} 字，请精简一些` : `${length} / ${max}`}
      </View>
    </Field>
  )
}
