import { View } from '@tarojs/components'
import { asCallError } from '../../cloud/call-error'
import { aria } from '../aria'
import { Button } from '../button/button'
import { Icon } from '../icon/icon'
import './states.scss'

interface FailureProps {
  error: unknown
  /** Asks again; missing when that cannot help. */
  onRetry?: () => void
  retrying?: boolean
  /** Another way on, when this one is closed. */
  way?: { words: string; onPress: () => void }
}

const TITLES: Partial<Record<string, string>> = {
  UNAVAILABLE: '网络不太好',
  NOT_FOUND: '这里没有内容',
  FORBIDDEN: '这里进不去',
}

/** In place of what could not be loaded: what happened, and the way on. */
export function Failure({ error, onRetry, retrying = false, way }: FailureProps) {
  const { code, message } = asCallError(error)
  return (
    <View className="state" {...aria({ role: 'alert' })}>
      <Icon name="alert" size={40} className="state-icon" />
      <View className="state-title">{TITLES[code] ?? '没能打开'}</View>
      <View className="state-text">{code === 'UNAVAILABLE' ? '请检查网络，然后再试一次' : message}</View>
      {onRetry && code !== 'NOT_FOUND' && code !== 'FORBIDDEN' ? (
        <Button busy={retrying} onPress={onRetry}>
          再试一次
        </Button>
      ) : null}
      {way ? (
        <Button look="second" onPress={way.onPress}>
          {way.words}
        </Button>
      ) : null}
    </View>
  )
}
