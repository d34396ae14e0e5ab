import { View } from '@tarojs/components'
import { Icon, type IconName } from '../icon/icon'
import './tag.scss'

export type Tone = 'plain' | 'blue' | 'ok' | 'warn' | 'late'

/** A state or an outcome in one word: dark words on a tint of the same colour. */
export function Tag({ children, tone = 'plain', icon }: { children: string; tone?: Tone; icon?: IconName }) {
  return (
    <View className={`tag is-${tone}`}>
      {icon ? <Icon name={icon} size={14} /> : null}
      {children}
    </View>
  )
}
