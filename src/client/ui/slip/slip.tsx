import type { PropsWithChildren } from 'react'
import { View } from '@tarojs/components'
import './slip.scss'

/** Paper: the ground of what a resident wrote or will write, and of nothing else. */
export function Slip({ className = '', children }: PropsWithChildren<{ className?: string }>) {
  return <View className={`slip ${className}`}>{children}</View>
}
