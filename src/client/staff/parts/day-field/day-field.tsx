import { useState } from 'react'
import { View } from '@tarojs/components'
import { Icon, Sheet, Tap } from '../../../ui'
import { dayWords } from '../draft/days'
import { Calendar } from './calendar'
import './day-field.scss'

interface DayFieldProps {
  label: string
  /** As `dayNumber` counts. */
  day: number
  today: number
  onChange: (day: number) => void
}

/**
 * A day, chosen from a calendar. Ours and not Taro's Picker: that one turns only under a finger, and staff have mice too.
 */
export function DayField({ label, day, today, onChange }: DayFieldProps) {
  const [open, setOpen] = useState(false)
  return (
    <>
      <Tap className="day-field" label={`${label}，${dayWords(day)}，换一天`} onPress={() => setOpen(true)}>
        <View className="grow">{dayWords(day)}</View>
        <Icon name="down" size={18} />
      </Tap>
      <Sheet open={open} title={`${label}的日子`} onClose={() => setOpen(false)}>
        <Calendar
          day={day}
          today={today}
          onChange={(chosen) => {
            setOpen(false)
            onChange(chosen)
          }}
        />
      </Sheet>
    </>
  )
}
