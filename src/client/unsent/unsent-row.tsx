import { goTo, pages } from '../device/pages'
import { Card, Row } from '../ui'
import { useUnsent } from './unsent'

/** The way to what waits for a signal, while something does. */
export function UnsentRow() {
  const items = useUnsent()
  const stuck = items.filter(({ problem }) => problem !== undefined).length
  if (items.length === 0) return null
  return (
    <Card flush>
      <Row
        icon="clock"
        tone={stuck > 0 ? 'late' : 'soon'}
        title={`待发 ${items.length} 件`}
        meta={stuck > 0 ? '有一件要您看一下' : '还没投进意见箱，有信号就自动投'}
        onPress={() => goTo(pages.unsent())}
      />
    </Card>
  )
}
