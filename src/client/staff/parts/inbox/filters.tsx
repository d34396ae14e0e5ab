import { View } from '@tarojs/components'
import type { InboxFilter } from '@/contract/desk/inbox'
import { aria, Tap } from '../../../ui'
import type { InboxState } from './use-inbox'

const RUNNING: readonly (readonly [InboxFilter, string])[] = [
  ['open', '待办'],
  ['new', '待受理'],
  ['dueSoon', '快到期'],
  ['overdue', '已超期'],
]
const DONE: readonly (readonly [InboxFilter, string])[] = [
  ['answered', '已答复'],
  ['closed', '已结案'],
]

/** What lies on the desk, as large numbers; each shows its cases. */
export function Filters({ inbox }: { inbox: InboxState }) {
  return (
    <View className="filters" {...aria({ role: 'tablist', label: '收件箱分类' })}>
      <View className="filters-running">{RUNNING.map(figure)}</View>
      <View className="filters-done">{DONE.map(figure)}</View>
    </View>
  )

  function figure([filter, name]: (typeof RUNNING)[number]) {
    const count = inbox.heading?.counts?.[filter]
    const on = inbox.filter === filter
    const late = filter === 'overdue' && (count ?? 0) > 0
    return (
      <Tap
        key={filter}
        role="tab"
        selected={on}
        className={`filter ${on ? 'is-on' : ''} ${late ? 'is-late' : ''}`}
        onPress={() => inbox.choose(filter)}
      >
        <View>{name}</View>
        <View className="filter-count num">{count ?? '–'}</View>
      </Tap>
    )
  }
}
