import type { PropsWithChildren } from 'react'
import { View } from '@tarojs/components'
import { Notice } from '../states/notice'
import { UrgentCall } from './urgent-call'
import './bar.scss'

interface BarProps {
  /** What went wrong with the whole act, said where the thumb is. */
  problem?: string
}

/** What stands at the thumb: one filled button, at most one outlined to its left. Give it to `Screen` as `bar`. */
export function Bar({ problem, children }: PropsWithChildren<BarProps>) {
  return (
    <View className="bar">
      {problem === undefined ? null : (
        <View className="bar-problem">
          <Notice tone="late">{problem}</Notice>
          <UrgentCall words={problem} />
        </View>
      )}
      <View className="bar-row">{children}</View>
    </View>
  )
}
