import { View } from '@tarojs/components'
import { WORKSTATION_FIELD_NAMES } from '@/contract/settings/workstation'
import { Card, Field, Heading, TextInput } from '../../../ui'
import '../../parts/manage.scss'
import type { WorkstationFormState } from './use-workstation-form'

const ROOM = 200
const TEXTS = ['name', 'town', 'address', 'phone'] as const

/** What it is called, where it is, how to reach it, when it is open. */
export function Basics({ state }: { state: WorkstationFormState }) {
  const { form, errors, change, settings } = state
  const own = (field: (typeof settings.mayChange)[number]) => settings.mayChange.includes(field)
  return (
    <>
      <Heading look="head">基本信息</Heading>
      <Card className="manage-card">
        {TEXTS.map((field) => (
          <Field key={field} name={field} label={WORKSTATION_FIELD_NAMES[field]} error={errors[field]}>
            {own(field) ? (
              <TextInput
                label={WORKSTATION_FIELD_NAMES[field]}
                max={ROOM}
                value={form[field]}
                onChange={(value) => change({ [field]: value })}
              />
            ) : (
              <View>{form[field]}</View>
            )}
          </Field>
        ))}
        {own('hours') ? (
          <View className="manage-pair">
            <Field name="hours.opens" label="工作日开门" error={errors['hours.opens'] ?? errors.hours}>
              <TextInput
                label="工作日开门"
                placeholder="8:30"
                max={ROOM}
                value={form.hours.opens}
                onChange={(opens) => change({ hours: { ...form.hours, opens } })}
              />
            </Field>
            <Field name="hours.closes" label="关门" error={errors['hours.closes']}>
              <TextInput
                label="关门"
                placeholder="17:00"
                max={ROOM}
                value={form.hours.closes}
                onChange={(closes) => change({ hours: { ...form.hours, closes } })}
              />
            </Field>
          </View>
        ) : (
          <View>{`工作日 ${form.hours.opens} 至 ${form.hours.closes}`}</View>
        )}
        {own('location') ? (
          <Field
            name="location"
            label="地图上的位置"
            hint="纬度, 经度；可不填"
            error={errors['location.latitude'] ?? errors['location.longitude'] ?? errors.location}
          >
            <TextInput
              label="地图上的位置"
              placeholder="31.2305, 121.4737"
              max={ROOM}
              value={form.location}
              onChange={(location) => change({ location })}
            />
          </Field>
        ) : null}
      </Card>
    </>
  )
}
