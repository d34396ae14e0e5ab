import { View } from '@tarojs/components'
import type { InboxItem } from '@/contract/desk/inbox'
import { aria, Button, Card, Failure, LongList, Notice, Skeleton } from '../../../ui'
import { groupByDue, type Group } from './groups'
import { InboxRow } from './inbox-row'
import { Nothing } from './nothing'
import type { InboxState } from './use-inbox'
import { useColleagues } from '../assign/use-colleagues'
import type { Selection } from '../selection/use-selection'

interface ListProps {
  inbox: InboxState
  selection: Selection
  selected?: string
  onOpen: (id: string) => void
}

/** The cases of the chosen filter, or those found, whatever state their loading is in. */
export function InboxList({ inbox, selection, selected, onOpen }: ListProps) {
  const { items, error, filter, search, now, hasMore } = inbox
  const colleagues = useColleagues(inbox.heading?.desk.id)
  if (!items || (items.length === 0 && hasMore)) {
    if (!error) return <Skeleton shape="rows" count={5} />
    return <Failure error={error} retrying={inbox.refreshing} onRetry={() => void inbox.refresh()} />
  }
  if (items.length === 0) return <Nothing inbox={inbox} />

  return (
    <>
      {error ? <Notice tone="warn">没能刷新，下面是刚才的情况，稍后会再试</Notice> : null}
      {search !== '' || filter === 'open' ? groupByDue(items, now, hasMore).map(group) : rows(items)}
      {inbox.filling ? (
        <Skeleton shape="rows" count={1} />
      ) : hasMore ? (
        <Button look="second" busy={inbox.loadingMore} onPress={inbox.more}>
          {filter === 'closed' && search === '' ? '看更早的' : '看更多'}
        </Button>
      ) : null}
    </>
  )

  function group({ title, items: some, whole }: Group) {
    const hours = title === '今天到期' ? '，24:00 前' : ''
    return (
      <View key={title} className="inbox-group">
        <View className="inbox-group-head">
          <View
            className={`inbox-group-title ${title === '已超期' ? 'is-late' : ''}`}
            {...aria({ role: 'heading', level: 2 })}
          >
            {title}
          </View>
          {whole ? `${some.length} 件${hours}` : hours.slice(1)}
        </View>
        {rows(some)}
      </View>
    )
  }

  function rows(some: readonly InboxItem[]) {
    return (
      <Card flush className="inbox-list">
        <LongList>
          {some.map((item) => (
            <InboxRow
              key={item.id}
              item={item}
              now={now}
              colleagues={colleagues}
              selected={item.id === selected}
              checked={selection.on ? selection.has(item.id) : undefined}
              onPress={selection.on ? selection.toggle : onOpen}
            />
          ))}
        </LongList>
      </Card>
    )
  }
}
