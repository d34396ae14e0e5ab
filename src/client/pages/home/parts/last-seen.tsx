import type { WorkstationView } from '@/contract/workstation'
import { asCallError } from '../../../cloud'
import { useElderMode } from '../../../device/elder-mode'
import { isStaff } from '../../../device/staff'
import { Button, Notice, Skeleton, whyNot } from '../../../ui'
import { Doors } from './doors'
import { Here } from './here'

interface LastSeenProps {
  workstation: WorkstationView
  /** Why nothing newer is known; none while the answer is on its way. */
  error: Error | null
  retrying: boolean
  onRetry: () => void
  onSwitch: () => void
}

/**
 * Home until the cloud answers, as this phone saw the workstation last: the name and the doors, which nobody has to wait for.
 * What is true of today only, such as who is on duty, is not told from memory.
 */
export function LastSeen({ workstation, error, retrying, onRetry, onSwitch }: LastSeenProps) {
  const [elder] = useElderMode()
  return (
    <>
      {error ? <Notice tone="warn">{sentence(error)}</Notice> : null}
      <Here home={{ workstation, waiting: error === null }} onSwitch={onSwitch} />
      <Doors home={{ staff: isStaff() }} />
      {error ? (
        <Button look="second" busy={retrying} onPress={onRetry}>
          再试一次
        </Button>
      ) : elder ? null : (
        <Skeleton shape="card" count={3} />
      )}
    </>
  )
}

function sentence(error: Error): string {
  const { code } = asCallError(error)
  return `没能更新。${whyNot(error)}。${code === 'UNAVAILABLE' ? '没信号也能写意见。' : ''}`
}
