import { useEffect } from 'react'
import { View } from '@tarojs/components'
import { listWorkstations } from '@/contract/workstation'
import { WHOLE_DISTRICT, WHOLE_DISTRICT_NAME } from '@/contract/handbook/reach'
import { useCall } from '../../../cloud'
import { Choice, Failure, Field, Skeleton } from '../../../ui'
import { Toggle } from '../../../staff/parts/toggle'
import { useMe } from '../../../staff/parts/use-me'
import type { EntryForm } from './use-entry-form'

/** Which topics an entry is for, and at which workstations it is used. */
export function WhereFields({ form: { draft, errors, change } }: { form: EntryForm }) {
  const staff = useMe(true)
  const district = staff?.role === 'district'
  const all = useCall(listWorkstations, {})
  const workstations = all.data?.items ?? []
  const own = new Set(staff?.workstations.map(({ id }) => id))
  const mine = district ? workstations : workstations.filter(({ id }) => own.has(id))
  const scopes = [
    ...(district ? [{ value: WHOLE_DISTRICT, name: WHOLE_DISTRICT_NAME }] : []),
    ...mine.map(({ id, name }) => ({ value: id, name })),
  ]
  const topics = new Map(
    mine
      .filter(({ id }) => draft.scope === WHOLE_DISTRICT || draft.scope === undefined || id === draft.scope)
      .flatMap((workstation) => workstation.topics.map(({ id, name }) => [id, name])),
  )

  // Where there is one place only, nobody has to choose it.
  const only = scopes.length === 1 ? scopes[0]?.value : undefined
  useEffect(() => {
    if (only !== undefined && draft.scope === undefined) change({ scope: only })
  }, [only, draft.scope, change])

  if (!all.data) {
    return all.isError ? (
      <Failure error={all.error} retrying={all.isFetching} onRetry={() => void all.refetch()} />
    ) : (
      <Skeleton shape="rows" count={2} />
    )
  }
  return (
    <>
      <Field name="topics" label="用在哪些事项" hint="不选就是所有事项" error={errors.topics}>
        <View className="handbook-chips">
          {[...topics].map(([id, name]) => (
            <Toggle
              key={id}
              on={draft.topics.includes(id)}
              onChange={(on) =>
                change({ topics: on ? [...draft.topics, id] : draft.topics.filter((one) => one !== id) })
              }
            >
              {name}
            </Toggle>
          ))}
        </View>
      </Field>
      {scopes.length > 1 || errors.workstationId !== undefined ? (
        <Field name="workstationId" label="哪里用" error={errors.workstationId}>
          <Choice label="哪里用" options={scopes} value={draft.scope} onChange={(scope) => change({ scope })} />
        </Field>
      ) : null}
    </>
  )
}
