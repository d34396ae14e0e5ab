import { View } from '@tarojs/components'
import { aria } from '../aria'
import { Icon } from '../icon/icon'
import './states.scss'

/** A sentence above what it is about: an error of the whole form (`late`), or something to know (`blue`). */
export function Notice({ children, tone = 'blue' }: { children: string; tone?: 'blue' | 'late' | 'warn' }) {
  return (
    <View className={`notice is-${tone}`} {...aria({ role: tone === 'late' ? 'alert' : 'status' })}>
      <Icon name={tone === 'blue' ? 'info' : 'alert'} size={20} />
      <View className="grow">{children}</View>
    </View>
  )
}
