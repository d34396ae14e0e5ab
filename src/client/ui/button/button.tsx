import { Button as NutButton } from '@nutui/nutui-react-taro'
import { View } from '@tarojs/components'
import { aria, keyboard } from '../aria'
import { Icon, type IconName } from '../icon/icon'
import './button.scss'

const BUSY = '请稍等…'

interface ButtonProps {
  children: string
  onPress: () => void
  /** `main`: filled, one a screen. `second`: outlined, beside it. `soft`: tinted, inside a card. `plain`: words only. */
  look?: 'main' | 'second' | 'soft' | 'plain'
  icon?: IconName
  /** Takes the width that is left. */
  grow?: boolean
  busy?: boolean
  disabled?: boolean
  /** What it does, when its words alone do not say. */
  label?: string
}

/** A button. While `busy` it shows so and does nothing. */
export function Button({
  children,
  onPress,
  look = 'main',
  icon,
  grow = false,
  busy = false,
  disabled = false,
  label,
}: ButtonProps) {
  const off = busy || disabled
  const name = label ?? children
  const press = () => {
    if (!off) onPress()
  }
  return (
    <NutButton
      className={`button is-${look} ${grow ? 'is-grown' : ''}`}
      type={look === 'main' ? 'primary' : 'default'}
      size="large"
      shape="square"
      fill={look === 'main' ? 'solid' : look === 'second' ? 'outline' : 'none'}
      disabled={disabled}
      onClick={press}
      {...aria({
        role: 'button', // The words in sight are part of it: who speaks to the phone says them.
        label: busy ? `${name}，${BUSY}` : name,
        disabled: off,
        busy,
      })}
      {...keyboard(press, !off)}
    >
      <View className="button-words">
        {icon ? <Icon name={icon} size={20} /> : null}
        {busy ? BUSY : children}
      </View>
    </NutButton>
  )
}
