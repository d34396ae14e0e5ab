import { Text, View } from '@tarojs/components'
import type { InboxItem } from '@/contract/desk/inbox'
import { shortDay } from '../../../ui'
import { timeLeft } from '../time-left'

const CLOCKS = { contact: '先行联系', answer: '答复' } as const
const ENDS = { answered: '答复', refused: '不予受理', withdrawn: '撤回' } as const

interface DueWords {
  value: string
  unit?: string
  below: string
  tone: 'late' | 'today' | 'plain' | 'still'
}

/** What a row says at its right end: what is left of the nearer clock, or that it stands still, or when it was over. */
export function dueWords({ due, state, updatedAt }: InboxItem, now: number): DueWords {
  if (due) {
    const { value, unit, late, today } = timeLeft(due.at, now)
    if (late || due.overdue) return { value: String(value), unit, below: `${CLOCKS[due.clock]}超期`, tone: 'late' }
    if (today) return { value: String(value), unit, below: CLOCKS[due.clock], tone: 'today' }
    // As the case says it, and as it was promised: in working days.
    return { value: String(due.workingDays), unit: '工作日', below: CLOCKS[due.clock], tone: 'plain' }
  }
  if (state === 'needsInfo') return { value: '停', below: '等补充', tone: 'still' }
  const below = state === 'answered' || state === 'refused' || state === 'withdrawn' ? ENDS[state] : '结案'
  return { value: shortDay(updatedAt), below, tone: 'still' }
}

export function Due({ item, now }: { item: InboxItem; now: number }) {
  const { value, unit, below, tone } = dueWords(item, now)
  return (
    <View className={`due is-${tone}`}>
      <View className="due-line">
        <Text className="due-value num">{value}</Text>
        {unit === undefined ? null : <Text className="due-unit">{unit}</Text>}
      </View>
      <View className="due-below">{below}</View>
    </View>
  )
}
