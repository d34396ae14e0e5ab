import { useState } from 'react'
import { View } from '@tarojs/components'
import { daysOfPeriod, PERIOD_NAMES, PERIODS, type Days, type Period } from '@/contract/stats/periods'
import * as v from 'valibot'
import { fieldErrors } from '@/contract/schema'
import { statsOverview } from '@/contract/stats/actions'
import { Calendar } from '../../../staff/parts/day-field/calendar'
import '../../../staff/parts/day-field/day-field.scss'
import { Button, Choice, FieldError, Segmented, Sheet } from '../../../ui'
import { periodName, shortDayOf, type Chosen } from './words'

const DAY = 86_400_000
const OWN = 'own'
const OPTIONS = [
  ...PERIODS.map((period) => ({ value: period, name: PERIOD_NAMES[period] })),
  { value: OWN, name: '自己选日子' },
] as const

interface PeriodChooserProps {
  chosen: Chosen
  today: string
  onChange: (chosen: Chosen) => void
}

/** Which days: a period by its name, or days of one's own. */
export function PeriodChooser({ chosen, today, onChange }: PeriodChooserProps) {
  const [open, setOpen] = useState(false)
  const [own, setOwn] = useState<Days>()
  const choose = (value: Period | typeof OWN) => {
    if (value === OWN) return setOwn(typeof chosen === 'string' ? daysOfPeriod(chosen, today) : chosen)
    setOwn(undefined)
    setOpen(false)
    onChange(value)
  }
  const wrong = own && problemOf(own)
  const look = () => {
    if (!own) return
    setOpen(false)
    onChange(own)
  }
  return (
    <>
      <View>
        <Button look="second" icon="calendar" label={`${periodName(chosen)}，换一段时间`} onPress={() => setOpen(true)}>
          {periodName(chosen)}
        </Button>
      </View>
      <Sheet open={open} title="看哪段时间" onClose={() => setOpen(false)}>
        <Choice
          label="看哪段时间"
          look="list"
          options={OPTIONS}
          value={own ? OWN : typeof chosen === 'string' ? chosen : OWN}
          onChange={choose}
        />
        {own ? (
          <View className="stack">
            <OwnDays days={own} today={today} onChange={setOwn} />
            {wrong === undefined ? null : <FieldError>{wrong}</FieldError>}
            <Button disabled={wrong !== undefined} onPress={look}>
              看这段时间
            </Button>
          </View>
        ) : null}
      </Sheet>
    </>
  )
}

/** Both ends, one calendar: the one that is chosen above it turns to that end. */
function OwnDays({ days, today, onChange }: { days: Days; today: string; onChange: (days: Days) => void }) {
  const [end, setEnd] = useState<keyof Days>('from')
  return (
    <>
      <Segmented
        label="选哪一头"
        options={[
          { value: 'from', name: `从 ${shortDayOf(days.from)}` },
          { value: 'to', name: `到 ${shortDayOf(days.to)}` },
        ]}
        value={end}
        onChange={setEnd}
      />
      <Calendar
        key={end}
        past
        day={numbered(days[end])}
        today={numbered(today)}
        onChange={(chosen) => {
          onChange({ ...days, [end]: new Date(chosen * DAY).toISOString().slice(0, 10) })
          setEnd('to')
        }}
      />
    </>
  )
}

/** What the server would say of these days. */
function problemOf(days: Days): string | undefined {
  const parsed = v.safeParse(statsOverview.input, days)
  return parsed.success ? undefined : Object.values(fieldErrors(parsed.issues))[0]
}

/** Days as the calendar counts them. */
function numbered(day: string): number {
  return Date.parse(day) / DAY
}
