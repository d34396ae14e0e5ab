import type { PropsWithChildren } from 'react'
import { View } from '@tarojs/components'
import './card.scss'

/** White ground for what belongs together. `flush` leaves the room above and below to the rows inside. */
export function Card({
  flush = false,
  className = '',
  children,
}: PropsWithChildren<{ flush?: boolean; className?: string }>) {
  return <View className={`card ${flush ? 'is-flush' : ''} ${className}`}>{children}</View>
}
