import type { PropsWithChildren, ReactNode } from 'react'
import { View } from '@tarojs/components'
import { Figure, Heading } from '../../../ui'

interface TurnProps {
  /** Whom the case waits for. */
  waits?: string
  title: string
  /** The number people wait for. */
  figure?: ReactNode
}

/** The head of a card that says whose turn it is: with what, and by when (`children`). */
export function Turn({ waits = '下一步，轮到您了', title, figure, children }: PropsWithChildren<TurnProps>) {
  return (
    <View className="case-next">
      <View className="grow">
        <View className="small muted">{waits}</View>
        <Heading look="title">{title}</Heading>
        {children}
      </View>
      {figure}
    </View>
  )
}

/** The number belongs to the sentence beside it. On the last day there is none to wait for: it is today. */
export function WorkingDays({ left, what }: { left: number; what: '联系' | '答复' | '补充' }) {
  if (left === 0) return <Figure value="今天" of={`24:00 前${what}`} />
  return <Figure value={left} unit="个工作日" of={`内${what}`} />
}
