import { Text, View } from '@tarojs/components'
import './figure.scss'

interface FigureProps {
  /** `undefined` shows as 「—」: a rate without a denominator is no rate. */
  value: number | string | undefined
  unit?: string
  /** What it is of, below: 「40 ÷ 44 件应答复」. */
  of?: string
  tone?: 'ink' | 'blue' | 'warn' | 'late'
  size?: 's' | 'm' | 'l'
}

/** A number people wait for: large, its unit small beside it. */
export function Figure({ value, unit, of, tone = 'blue', size = 'm' }: FigureProps) {
  return (
    <View className={`figure is-${tone} is-${size}`}>
      <View className="figure-line">
        <Text className="figure-value num">{value ?? '—'}</Text>
        {unit === undefined ? null : <Text className="figure-unit">{unit}</Text>}
      </View>
      {of === undefined ? null : <View className="figure-of">{of}</View>}
    </View>
  )
}
