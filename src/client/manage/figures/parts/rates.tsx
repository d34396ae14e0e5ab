import { View } from '@tarojs/components'
import type { Overview } from '@/contract/stats/view'
import { percent } from '@/contract/percent'
import { aria, Card, Figure } from '../../../ui'
import { rateWords } from './words'

const SHOWN = [
  ['contact', '先行联系率'],
  ['answer', '按时答复率'],
  ['solved', '解决率'],
  ['satisfied', '满意率'],
  ['again', '再次办理按时率'],
  ['found', '主动发现占比'],
] as const

/** The rates, each on its counts. Without a denominator there is none. */
export function Rates({ overview }: { overview: Overview }) {
  const words = rateWords(overview)
  return (
    <Card className="figures-rates">
      {SHOWN.map(([name, title]) => {
        const { value, count, of } = overview.rates[name]
        return (
          <View key={name} className="figures-rate" {...aria({ role: 'group', label: title })}>
            <View className="small muted">{title}</View>
            <Figure value={valueOf(percent(count, of))} unit={value === null ? undefined : '%'} tone="ink" />
            <View className="figures-track" {...aria({ hidden: true })}>
              <View className="figures-fill" style={{ width: `${(value ?? 0) * 100}%` }} />
            </View>
            <View className="small muted">{words[name]}</View>
          </View>
        )
      })}
    </Card>
  )
}

/** The sign stands beside the number, and smaller. */
function valueOf(percentage: string): string | undefined {
  return percentage === '—' ? undefined : percentage.replace('%', '')
}
