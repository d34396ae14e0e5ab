import { Notice } from '../../../ui'
import { useUnsent, type Unsent } from '../../../unsent/unsent'
import { Waiting } from '../../../unsent/waiting'

interface WaitingSupplementsProps {
  id: string
  /** Takes one back to the paper; `null` where nothing can be added to the case any more. */
  onMend?: ((item: Unsent) => void) | null
}

const WAITS = '现在连不上，补充先存在手机里了。连上就自动发出，关掉微信也不会丢。'
const CANNOT = '这件意见现在不能再补充了。您写的还在，可以复制下来再提一件，或者删掉。'

/** What was added to this case without a signal: it is not in the box yet. */
export function WaitingSupplements({ id, onMend }: WaitingSupplementsProps) {
  const items = useUnsent().filter(({ what, input }) => what === 'supplement' && input.id === id)
  if (items.length === 0) return null
  const passing = items.some(({ problem, delay }) => problem === undefined && delay === undefined)
  return (
    <>
      {passing ? <Notice>{WAITS}</Notice> : null}
      {items.map((item) => (
        <Waiting
          key={item.requestId}
          item={item}
          onMend={onMend && (() => onMend(item))}
          because={onMend === null ? CANNOT : undefined}
        />
      ))}
    </>
  )
}
