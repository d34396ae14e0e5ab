import { View } from '@tarojs/components'
import { DayField } from '../../../staff/parts/day-field/day-field'
import { serverNow } from '../../../staff/parts/server-time'
import { dayNumber } from '../../../staff/parts/time-left'
import { Button, Card, Field, FieldError, Heading } from '../../../ui'
import { nameOfDay, numberOfDay } from '../../parts/calendar-day'
import '../../parts/manage.scss'
import { OnDuty } from './on-duty'
import type { WorkstationFormState } from './use-workstation-form'

/** Days that go another way than their weekday says: a swap, a holiday with somebody there. */
export function DutyOn({ state: { form, errors, change, settings } }: { state: WorkstationFormState }) {
  const { dutyOn, team } = form
  const today = dayNumber(serverNow())
  const may = settings.mayChange.includes('dutyOn')
  if (team.length === 0 || (!may && dutyOn.length === 0)) return null
  const put = (at: number, part: Partial<(typeof dutyOn)[number]>) =>
    change({ dutyOn: dutyOn.map((one, index) => (index === at ? { ...one, ...part } : one)) })
  return (
    <>
      <Heading look="head">某天另外排班</Heading>
      <Card className="manage-card">
        {dutyOn.map(({ day, on }, at) => (
          <View key={at} className="manage-item">
            <Field name={`dutyOn.${at}.day`} error={errors[`dutyOn.${at}.day`]}>
              {may ? (
                <DayField
                  label={`第 ${at + 1} 天`}
                  day={numberOfDay(day)}
                  today={today}
                  onChange={(number) => put(at, { day: nameOfDay(number) })}
                />
              ) : (
                <View>{day}</View>
              )}
            </Field>
            <Field name={`dutyOn.${at}.on`} error={errors[`dutyOn.${at}.on`]}>
              <OnDuty when={day} team={team} on={on} onChange={may ? (next) => put(at, { on: next }) : undefined} />
            </Field>
            {may ? (
              <Button
                look="plain"
                label={`去掉 ${day}`}
                onPress={() => change({ dutyOn: dutyOn.filter((_, i) => i !== at) })}
              >
                去掉这一天
              </Button>
            ) : null}
          </View>
        ))}
        {errors.dutyOn === undefined ? null : <FieldError>{errors.dutyOn}</FieldError>}
        {may ? (
          <Button
            look="soft"
            icon="plus"
            onPress={() => change({ dutyOn: [...dutyOn, { day: nameOfDay(today + 1), on: [] }] })}
          >
            加一天
          </Button>
        ) : null}
      </Card>
    </>
  )
}
