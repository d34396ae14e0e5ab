import type { ReactNode } from 'react'
import { View } from '@tarojs/components'
import { VERDICT_NAMES, type Verdict } from '@/contract/consultation/vocabulary'
import { Card, Slip, Tag } from '../../ui'
import { VERDICT_TONES } from './words'
import './opinion.scss'

interface SaidAndAnsweredProps {
  verdict: Verdict | undefined
  reply: string | undefined
  /** What was said, on paper. */
  children: ReactNode
}

/** An opinion, and under the perforation what became of it. */
export function SaidAndAnswered({ verdict, reply, children }: SaidAndAnsweredProps) {
  return (
    <View className="opinion">
      <Slip className="opinion-said">{children}</Slip>
      {verdict === undefined ? null : (
        <Card className="opinion-reply">
          <View className="row">
            <Tag tone={VERDICT_TONES[verdict]}>{VERDICT_NAMES[verdict]}</Tag>
          </View>
          <View className="pre">{reply}</View>
        </Card>
      )}
    </View>
  )
}
