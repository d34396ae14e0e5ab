import { View } from '@tarojs/components'
import { DEADLINE_NAMES, type Deadlines } from '@/contract/settings/deadlines'
import { Field, TextInput } from '../../ui'
import type { TypedDeadlines } from './typed-deadlines'
import './manage.scss'

const ROOM = 3
const NAMES = Object.keys(DEADLINE_NAMES) as (keyof Deadlines)[]

/** What each is for, in the officer's words. */
const HINTS: Record<keyof Deadlines, string> = {
  contact: '收到以后，几天内联系居民',
  answer: '收到以后，几天内答复',
  extended: '室长延长一次以后，总共不超过几天',
  again: '居民要求再办，几天内答复',
  resume: '请居民补充，等几天没有回音可以继续办',
}

interface DeadlineFieldsProps {
  value: TypedDeadlines
  onChange: (value: TypedDeadlines) => void
  errors: Record<string, string>
}

export function DeadlineFields({ value, onChange, errors }: DeadlineFieldsProps) {
  return (
    <View className="stack">
      {NAMES.map((name) => (
        <Field
          key={name}
          name={`deadlines.${name}`}
          label={`${DEADLINE_NAMES[name]}（工作日）`}
          hint={HINTS[name]}
          error={errors[`deadlines.${name}`]}
        >
          <TextInput
            label={`${DEADLINE_NAMES[name]}（工作日）`}
            keyboard="phone"
            max={ROOM}
            value={value[name]}
            onChange={(days) => onChange({ ...value, [name]: days })}
          />
        </Field>
      ))}
    </View>
  )
}
