import { View } from '@tarojs/components'
import type { AnnouncedDay } from '@/contract/settings/actions'
import { DayField } from '../../../staff/parts/day-field/day-field'
import { serverNow } from '../../../staff/parts/server-time'
import { dayNumber } from '../../../staff/parts/time-left'
import { Button, Field, FieldError, Segmented, TextInput } from '../../../ui'
import { nameOfDay, numberOfDay } from '../../parts/calendar-day'
import '../../parts/manage.scss'

const ROOM = 60
const KINDS = [
  { value: 'off', name: '放假' },
  { value: 'work', name: '上班' },
] as const

interface DaysProps {
  days: AnnouncedDay[]
  errors: Record<string, string>
  onChange: (days: AnnouncedDay[]) => void
}

/** Days the district announced itself, each off or worked. */
export function Days({ days, errors, onChange }: DaysProps) {
  const today = dayNumber(serverNow())
  const put = (at: number, day: AnnouncedDay) => onChange(days.map((one, index) => (index === at ? day : one)))
  return (
    <View className="stack">
      {days.map((day, at) => (
        <View key={at} className="manage-item">
          <Field name={`days.${at}.day`} error={errors[`days.${at}.day`]}>
            <DayField
              label={`第 ${at + 1} 天`}
              day={numberOfDay(day.day)}
              today={today}
              onChange={(number) => put(at, { ...day, day: nameOfDay(number) })}
            />
          </Field>
          <Segmented
            label={`第 ${at + 1} 天放假还是上班`}
            options={KINDS}
            value={day.working ? 'work' : 'off'}
            onChange={(kind) => put(at, { ...day, working: kind === 'work' })}
          />
          <Field name={`days.${at}.name`} error={errors[`days.${at}.name`]}>
            <TextInput
              label={`第 ${at + 1} 天是什么日子`}
              placeholder="例如：台风停工"
              max={ROOM}
              value={day.name}
              onChange={(name) => put(at, { ...day, name })}
            />
          </Field>
          <Button look="plain" label={`去掉第 ${at + 1} 天`} onPress={() => onChange(days.filter((_, i) => i !== at))}>
            去掉这一天
          </Button>
        </View>
      ))}
      {errors.days === undefined ? null : <FieldError>{errors.days}</FieldError>}
      <Button
        look="soft"
        icon="plus"
        onPress={() => onChange([...days, { day: nameOfDay(today + 1), working: false, name: '' }])}
      >
        加一天
      </Button>
    </View>
  )
}
