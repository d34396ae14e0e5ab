import { View } from '@tarojs/components'
import type { ErrorCode } from '@/contract/errors'
import { asCallError, CallError } from '../../cloud/call-error'
import { goTo, pages } from '../../device/pages'
import { aria } from '../aria'
import { Button } from '../button/button'
import { Icon } from '../icon/icon'
import { ERROR_TITLES } from '../words'
import { whyNot } from './why-not'
import './states.scss'

interface FailureProps {
  error: unknown
  /** Asks again; missing when that cannot help. */
  onRetry?: () => void
  retrying?: boolean
  /** Another way on, when this one is closed. */
  way?: { words: string; onPress: () => void }
}

/** Asking again gives the same. */
const FINAL: readonly ErrorCode[] = ['NOT_FOUND', 'FORBIDDEN', 'UNAUTHENTICATED']

/** Whether what failed so fails again. */
export function isFinal(error: unknown): boolean {
  return error instanceof CallError && FINAL.includes(error.code)
}

const HOME = { words: '回首页', onPress: () => goTo(pages.home()) }

/** In place of what could not be loaded: what happened, and the way on. */
export function Failure({ error, onRetry, retrying = false, way }: FailureProps) {
  const failed = whatWasRead(error)
  const { code } = failed
  const again = isFinal(failed) ? undefined : onRetry
  // Nobody is left without a way on.
  const on = way ?? (again ? undefined : HOME)
  return (
    <View className="state" {...aria({ role: 'alert' })}>
      <Icon name="alert" size={40} className="state-icon" />
      <View className="state-title">{ERROR_TITLES[code]}</View>
      <View className="state-text">{whyNot(failed)}</View>
      {again ? (
        <Button busy={retrying} onPress={again}>
          再试一次
        </Button>
      ) : null}
      {on ? (
        <Button look="second" onPress={on.onPress}>
          {on.words}
        </Button>
      ) : null}
    </View>
  )
}

/** Nothing was typed that could be put right: what was asked for stood in the address, which leads nowhere. */
function whatWasRead(error: unknown): CallError {
  const failed = asCallError(error)
  return failed.code === 'INVALID_INPUT' ? new CallError({ code: 'NOT_FOUND' }) : failed
}
