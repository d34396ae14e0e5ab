import { View } from '@tarojs/components'
import { Card, Field } from '../../../ui'
import { DayField } from '../day-field/day-field'
import { dayNumber } from '../time-left'
import { serverNow } from '../server-time'
import { closingAfter, dayWords, lastDay, openingDay, openingOn } from './days'
import type { DraftForm } from './use-draft-form'

/** From which day to which it can be answered. */
export function Dates({ form: { draft, errors, change } }: { form: DraftForm }) {
  const [opens, last] = [openingDay(draft.opensAt), lastDay(draft.closesAt)]
  const today = dayNumber(serverNow())
  return (
    <Card className="draft-card">
      <Field name="opensAt" label="开始" hint="这一天 0:00" error={errors.opensAt}>
        <DayField label="开始" day={opens} today={today} onChange={(day) => change({ opensAt: openingOn(day) })} />
      </Field>
      <Field name="closesAt" label="截止" hint="这一天 24:00" error={errors.closesAt}>
        <DayField label="截止" day={last} today={today} onChange={(day) => change({ closesAt: closingAfter(day) })} />
      </Field>
      {last >= opens ? (
        <View className="small muted">{`${dayWords(opens)}到${dayWords(last)}，共 ${last - opens + 1} 天`}</View>
      ) : null}
    </Card>
  )
}
