import { useState } from 'react'
import { View } from '@tarojs/components'
import { aria, Icon, Tap } from '../../../ui'
import { dayWords } from '../draft/days'
import { dayOfMonth, monthOf, monthsOn, weeksOf } from './month'

const WEEKDAYS = ['一', '二', '三', '四', '五', '六', '日'] as const

interface CalendarProps {
  day: number
  today: number
  /** What has been is looked for: days from today back, instead of those from today on. */
  past?: boolean
  onChange: (day: number) => void
}

/** One month at a time; days that cannot be meant cannot be chosen. */
export function Calendar({ day, today, past = false, onChange }: CalendarProps) {
  const [month, setMonth] = useState(() => monthOf(past ? day : Math.max(day, today)))
  const isOut = (one: number) => (past ? one > today : one < today)
  return (
    <View>
      <View className="calendar-head">
        <Tap className="calendar-turn" label="上个月" onPress={() => setMonth(monthsOn(month, -1))}>
          <Icon name="back" />
        </Tap>
        <View className="strong" {...aria({ live: 'polite' })}>{`${month.year} 年 ${month.month} 月`}</View>
        <Tap className="calendar-turn" label="下个月" onPress={() => setMonth(monthsOn(month, 1))}>
          <Icon name="next" />
        </Tap>
      </View>
      <View className="calendar-week note muted" {...aria({ hidden: true })}>
        {WEEKDAYS.map((name) => (
          <View key={name} className="calendar-name">
            {name}
          </View>
        ))}
      </View>
      {weeksOf(month).map((week, index) => (
        <View key={index} className="calendar-week">
          {week.map((one, at) =>
            one === undefined ? (
              <View key={at} />
            ) : (
              <Tap
                key={at}
                className={`calendar-day ${one === day ? 'is-on' : ''} ${one === today ? 'is-today' : ''} ${isOut(one) ? 'is-over' : ''}`}
                label={`${dayWords(one)}${one === day ? '，已选' : ''}`}
                disabled={isOut(one)}
                onPress={() => onChange(one)}
              >
                {dayOfMonth(one)}
              </Tap>
            ),
          )}
        </View>
      ))}
    </View>
  )
}
