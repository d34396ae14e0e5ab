import { View } from '@tarojs/components'
import { WHO_MAY_ANSWER, WHO_NAMES } from '@/contract/consultation/vocabulary'
import { Card, Failure, Field, Segmented, TextInput } from '../../../ui'
import { Toggle } from '../toggle'
import { useDesks } from '../use-desks'
import type { DraftForm } from './use-draft-form'

const ROOM = 1000
const WHO_OPTIONS = WHO_MAY_ANSWER.map((value) => ({ value, name: WHO_NAMES[value] }))
const TOTALS = [
  { value: 'shown', name: '随时公开' },
  { value: 'hidden', name: '截止后公开' },
] as const

/** Where it is held, and for whom. */
export function Scope({ form: { draft, errors, change } }: { form: DraftForm }) {
  const { desks, failed } = useDesks()
  const toggle = (id: string, on: boolean) =>
    change({ workstations: on ? [...draft.workstations, id] : draft.workstations.filter((one) => one !== id) })
  return (
    <Card className="draft-card">
      <Field name="workstations" label="在哪些工作室征询" error={errors.workstations}>
        {failed ? (
          <Failure error={failed.error} retrying={failed.isFetching} onRetry={() => void failed.refetch()} />
        ) : null}
        <View className="draft-desks">
          {desks?.map(({ id, name }) => (
            <Toggle key={id} on={draft.workstations.includes(id)} onChange={(on) => toggle(id, on)}>
              {name}
            </Toggle>
          ))}
        </View>
      </Field>
      <Field name="communities" label="小区" hint="可不填，用顿号隔开" error={errors.communities}>
        <TextInput
          label="小区"
          placeholder="例如：阳光新苑、阳光公寓"
          max={ROOM}
          value={draft.communities}
          onChange={(communities) => change({ communities })}
        />
      </Field>
      <Field name="who" label="谁可以参加" error={errors.who}>
        <Segmented label="谁可以参加" options={WHO_OPTIONS} value={draft.who} onChange={(who) => change({ who })} />
      </Field>
      <Field name="hideTotals" label="各项人数" error={errors.hideTotals}>
        <Segmented
          label="各项人数"
          options={TOTALS}
          value={draft.hideTotals ? 'hidden' : 'shown'}
          onChange={(value) => change({ hideTotals: value === 'hidden' })}
        />
      </Field>
    </Card>
  )
}
