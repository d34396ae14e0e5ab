import { View } from '@tarojs/components'
import { aria, Icon, keyboard, type IconName } from '../../ui'
import './toggle.scss'

interface ToggleProps {
  children: string
  on: boolean
  onChange: (on: boolean) => void
  icon?: IconName
  /** What it is about, when its words do not say. */
  label?: string
}

/** Words that are on or off: blue, and ticked while on. */
export function Toggle({ children, on, onChange, icon, label }: ToggleProps) {
  const press = () => onChange(!on)
  return (
    <View
      className={`toggle ${on ? 'is-on' : ''}`}
      onClick={press}
      {...aria({ role: 'switch', checked: on, label: label ?? children })}
      {...keyboard(press)}
    >
      {on ? <Icon name="check" size={16} /> : icon ? <Icon name={icon} size={16} /> : null}
      {children}
    </View>
  )
}
