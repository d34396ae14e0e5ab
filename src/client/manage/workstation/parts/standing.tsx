import { View } from '@tarojs/components'
import { DEADLINE_NAMES, type Deadlines } from '@/contract/settings/deadlines'
import { Card, Field, FieldError, Heading, Segmented } from '../../../ui'
import { Toggle } from '../../../staff/parts/toggle'
import { DeadlineFields } from '../../parts/deadline-fields'
import '../../parts/manage.scss'
import { firstDeadlines } from './form'
import type { WorkstationFormState } from './use-workstation-form'

const NAMES = Object.keys(DEADLINE_NAMES) as (keyof Deadlines)[]
const WHOSE = [
  { value: 'district', name: '按区局统一' },
  { value: 'own', name: '单独设' },
] as const
const IN_USE = [
  { value: 'open', name: '在用' },
  { value: 'closed', name: '停用' },
] as const

/** What the workstation takes in, and what it owes for it; the district decides the latter. */
export function Standing({ state: { form, errors, change, settings } }: { state: WorkstationFormState }) {
  const { topicsOff, deadlines, closed } = form
  const may = (field: (typeof settings.mayChange)[number]) => settings.mayChange.includes(field)
  const topics = settings.district.topics
  return (
    <>
      <Heading look="head">事项</Heading>
      <Card className="manage-card">
        <View className="small muted">居民提意见时可以选的。名称由区局定，这里只选用不用。</View>
        {errors.topicsOff === undefined ? null : <FieldError>{errors.topicsOff}</FieldError>}
        <View className="manage-toggles">
          {topics.map(({ id, name }) =>
            may('topicsOff') ? (
              <Toggle
                key={id}
                on={!topicsOff.includes(id)}
                onChange={(on) =>
                  change({ topicsOff: on ? topicsOff.filter((one) => one !== id) : [...topicsOff, id] })
                }
              >
                {name}
              </Toggle>
            ) : topicsOff.includes(id) ? null : (
              <View key={id}>{name}</View>
            ),
          )}
        </View>
      </Card>
      <Heading look="head">时限</Heading>
      <Card className="manage-card">
        {may('deadlines') ? (
          <>
            <Segmented
              label="时限"
              options={WHOSE}
              value={deadlines ? 'own' : 'district'}
              onChange={(whose) =>
                change({ deadlines: whose === 'own' ? (deadlines ?? firstDeadlines(settings)) : null })
              }
            />
            {deadlines ? (
              <DeadlineFields value={deadlines} errors={errors} onChange={(typed) => change({ deadlines: typed })} />
            ) : null}
          </>
        ) : null}
        {deadlines && may('deadlines') ? null : (
          <View className="ink-2">
            {NAMES.map(
              (name) => `${DEADLINE_NAMES[name]} ${(settings.deadlines ?? settings.district.deadlines)[name]} 个工作日`,
            ).join('，')}
          </View>
        )}
      </Card>
      {may('closed') ? (
        <>
          <Heading look="head">停用</Heading>
          <Card className="manage-card">
            <View className="small muted">
              停用以后不再收新的意见，公示栏的码也进不来；已有的意见照常办理，可以再启用。
            </View>
            <Field name="closed" error={errors.closed}>
              <Segmented
                label="停用"
                options={IN_USE}
                value={closed ? 'closed' : 'open'}
                onChange={(use) => change({ closed: use === 'closed' })}
              />
            </Field>
          </Card>
        </>
      ) : null}
    </>
  )
}
