import { useState } from 'react'
import { View } from '@tarojs/components'
import type { InboxItem } from '@/contract/desk/inbox'
import { Button, Choice, Field, Notice, Skeleton } from '../../../ui'
import { choicesOf, NOBODY } from '../assign/may-give'
import { useColleagues } from '../assign/use-colleagues'
import type { Staff } from '../use-me'
import { Results } from './results'
import { useBulk, type BulkList } from './use-bulk'

export interface BulkProps {
  items: readonly InboxItem[]
  list: BulkList
  desk: string
  staff: Staff
  onDone: () => void
}

/** Who the selected cases go to. */
export function AssignFields({ items, list, desk, staff, onDone }: BulkProps) {
  const colleagues = useColleagues(desk)
  const [to, choose] = useState<string>()
  const bulk = useBulk(
    (some) => ({
      act: 'assign',
      to: to === NOBODY ? undefined : to,
      items: some.map(({ id, version, assignee }) => ({ id, version, from: assignee?.key ?? null })),
    }),
    list,
  )
  if (bulk.handled) return <Results bulk={bulk} handled={bulk.handled} onDone={onDone} />
  if (!colleagues) return <Skeleton shape="rows" count={3} />
  return (
    <View className="stack">
      <Field name="to" error={bulk.error?.fields.to}>
        <Choice label="分给谁" look="list" options={choicesOf(colleagues, staff, desk)} value={to} onChange={choose} />
      </Field>
      {bulk.error && !bulk.error.fields.to ? <Notice tone="late">{bulk.error.message}</Notice> : null}
      <Button busy={bulk.busy} disabled={to === undefined} onPress={() => bulk.send(items)}>
        {`分派 ${items.length} 件`}
      </Button>
    </View>
  )
}
