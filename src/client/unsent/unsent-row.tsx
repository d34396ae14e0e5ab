import { goTo, pages } from '../device/pages'
import { Card, Row } from '../ui'
import { useUnsent, waits } from './unsent'

/** The way to what waits for a signal, while something does, and to slips that have come and are still to be handed over. */
export function UnsentRow() {
  const items = useUnsent()
  if (items.length === 0) return null
  const waiting = items.filter(waits).length
  // Each for a reason of its own, and not for want of a signal.
  const delayed = items.filter(waits).every(({ delay }) => delay !== undefined)
  const stuck = items.some(({ problem }) => problem !== undefined)
  return (
    <Card flush>
      <Row
        icon={waiting > 0 ? 'clock' : 'check'}
        tone={stuck ? 'late' : 'soon'}
        title={waiting > 0 ? `待发 ${waiting} 件` : `已发出 ${items.length} 件，还有事没做完`}
        meta={
          stuck
            ? '有一件要您看一下'
            : waiting === 0
              ? '小票还没交给本人，或问题还没登记'
              : delayed
                ? '还没发出去，点开看为什么'
                : '还没发出去，连上就自动发'
        }
        onPress={() => goTo(pages.unsent())}
      />
    </Card>
  )
}
