import { View } from '@tarojs/components'
import { aria, radioKeyboard } from '../aria'
import type { Option } from '../choice/choice'
import './segmented.scss'

interface SegmentedProps<T extends string> {
  label: string
  options: readonly Option<T>[]
  value: T | undefined
  onChange: (value: T) => void
}

/** One of two or three short words, side by side. */
export function Segmented<T extends string>({ label, options, value, onChange }: SegmentedProps<T>) {
  const values = options.map((option) => option.value)
  return (
    <View className="segmented" {...aria({ role: 'radiogroup', label })}>
      {options.map((option, index) => {
        const on = option.value === value
        const choose = () => onChange(option.value)
        return (
          <View
            key={option.value}
            className={`segmented-item ${on ? 'is-on' : ''}`}
            onClick={choose}
            {...aria({ role: 'radio', checked: on })}
            {...radioKeyboard(values, index, value, onChange)}
          >
            {option.name}
          </View>
        )
      })}
    </View>
  )
}
