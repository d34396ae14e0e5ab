import { View } from '@tarojs/components'
import { aria, keyboard } from '../aria'
import { Icon } from '../icon/icon'
import type { Option } from './choice'
import './choice.scss'

interface SeveralProps<T extends string> {
  /** The question, for a screen reader. */
  label: string
  options: readonly Option<T>[]
  value: readonly T[]
  onChange: (value: T[]) => void
}

/** Some of a few, one a line; each can be chosen and taken back. */
export function Several<T extends string>({ label, options, value, onChange }: SeveralProps<T>) {
  return (
    <View className="choice is-list" {...aria({ role: 'group', label })}>
      {options.map((option) => {
        const on = value.includes(option.value)
        const toggle = () => onChange(on ? value.filter((chosen) => chosen !== option.value) : [...value, option.value])
        return (
          <View
            key={option.value}
            className={`choice-item ${on ? 'is-on' : ''}`}
            hoverClass="is-pressed"
            onClick={toggle}
            {...aria({ role: 'checkbox', checked: on })}
            {...keyboard(toggle)}
          >
            <View className={`choice-box ${on ? 'is-on' : ''}`}>{on ? <Icon name="check" size={16} /> : null}</View>
            <View className="grow">{option.name}</View>
          </View>
        )
      })}
    </View>
  )
}
