import type { PropsWithChildren } from 'react'
import { View } from '@tarojs/components'
import type { SuggestionView } from '@/contract/suggestion/view'
import { Card, Figure, promisedMoment } from '../../../ui'
import { Turn } from './turn'

interface RateCardProps {
  view: SuggestionView
  waits?: string
}

/** The resident's turn: how it went, and whether it is solved. `children`: what they say it with, or how they can. */
export function RateCard({
  view: { state, rateBy, rateDaysLeft: left },
  waits,
  children,
}: PropsWithChildren<RateCardProps>) {
  if (state !== 'answered') return null
  return (
    <Card className="case-rate">
      <Turn
        waits={waits}
        title="办得怎么样"
        figure={left === undefined ? null : <Figure value={left} unit="天内" size="s" />}
      />
      {children}
      {rateBy === undefined ? null : (
        <View className="note muted">{`${promisedMoment(rateBy)} 前不评，会自动结案，记作未评。`}</View>
      )}
    </Card>
  )
}
