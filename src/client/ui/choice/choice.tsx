import { View } from '@tarojs/components'
import { aria, radioKeyboard } from '../aria'
import { Icon, type IconName } from '../icon/icon'
import { useWrong } from '../field/wrong'
import './choice.scss'

export interface Option<T extends string> {
  value: T
  name: string
  icon?: IconName
}

interface ChoiceProps<T extends string> {
  /** The question, for a screen reader. */
  label: string
  options: readonly Option<T>[]
  value: T | undefined
  onChange: (value: T) => void
  /** `chips`: words in round frames. `tiles`: icon over word. `faces`: large tiles for rating. `stances`: large
   *  framed tiles. `list`: one a line. */
  look?: 'chips' | 'tiles' | 'faces' | 'stances' | 'list'
  /** How many chips a line has; 3 in elder mode always. */
  columns?: 3 | 4 | 5 | 6
}

/** One of a few, all of them in sight. */
export function Choice<T extends string>({
  label,
  options,
  value,
  onChange,
  look = 'chips',
  columns = 3,
}: ChoiceProps<T>) {
  const values = options.map((option) => option.value)
  const wrong = useWrong()
  return (
    <View className={`choice is-${look} has-${columns}`} {...aria({ role: 'radiogroup', label })} {...wrong}>
      {options.map((option, index) => {
        const on = option.value === value
        const choose = () => onChange(option.value)
        return (
          <View
            key={option.value}
            className={`choice-item ${on ? 'is-on' : ''}`}
            hoverClass="is-pressed"
            onClick={choose}
            {...aria({ role: 'radio', checked: on })}
            {...radioKeyboard(values, index, value, onChange)}
          >
            {option.icon ? <Icon name={option.icon} className="choice-icon" /> : null}
            {option.name}
          </View>
        )
      })}
    </View>
  )
}
