import { View } from '@tarojs/components'
import { LIMIT_NAMES, type Limits } from '@/contract/settings/limits'
import { Field, TextInput } from '../../../ui'
import '../../parts/manage.scss'
import type { TypedLimits } from './typed-limits'

const ROOM = 5
const NAMES = Object.keys(LIMIT_NAMES) as (keyof Limits)[]

/** What each is for, in the officer's words. */
const HINTS: Record<keyof Limits, string> = {
  personHour: '同一个人一小时内最多投几条',
  personDay: '同一个人一天内最多投几条，不能比每小时的少',
  boardHour: '扫同一个公示栏的码，一小时内所有人一共最多投几条。开居民会时要够用',
}

interface LimitFieldsProps {
  value: TypedLimits
  /** Two fields may change before the form is drawn again: each says only what is its own. */
  onChange: (part: Partial<TypedLimits>) => void
  errors: Record<string, string>
}

/** How many suggestions are taken in. */
export function LimitFields({ value, onChange, errors }: LimitFieldsProps) {
  return (
    <View className="stack">
      {NAMES.map((name) => (
        <Field
          key={name}
          name={`limits.${name}`}
          label={`${LIMIT_NAMES[name]}（条）`}
          hint={HINTS[name]}
          error={errors[`limits.${name}`]}
        >
          <TextInput
            label={`${LIMIT_NAMES[name]}（条）`}
            keyboard="phone"
            max={ROOM}
            value={value[name]}
            onChange={(times) => onChange({ [name]: times })}
          />
        </Field>
      ))}
    </View>
  )
}
