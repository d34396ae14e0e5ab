import { useState } from 'react'
import { workstationView, getWorkstation } from '@/contract/workstation'
import { asCallError, useCall } from '../../../cloud'
import { Card, Choice, Empty, Failure, Skeleton } from '../../../ui'
import { DeskScreen } from '../desk/desk-screen'
import { StaffOnly } from '../staff-only'
import { useDesks } from '../use-desks'
import { useKnown } from '../use-known'
import { IntakePage } from './intake-page'
import './intake.scss'

interface IntakeScreenProps {
  /** Said above the form. */
  notice?: string
  visitId?: string
  workstationId?: string
}

/** 代录, once it is known who enters it, and for which workstation. */
export function IntakeScreen({ notice, visitId, workstationId }: IntakeScreenProps) {
  const { desks, shut, failed: unknown } = useDesks()
  const [chosen, choose] = useState(workstationId)
  const id = chosen ?? (desks?.length === 1 ? desks[0]?.id : undefined)
  const workstation = useCall(getWorkstation, id === undefined ? undefined : { id })
  const silent = workstation.isError && asCallError(workstation.error).code === 'UNAVAILABLE'
  const known = useKnown(`desk/workstation/${id ?? ''}`, workstationView, workstation.data, silent)
  // A finished one gives way to a new one.
  const [round, setRound] = useState(0)

  if (desks && !shut && known) {
    return (
      <IntakePage
        key={round}
        workstation={known}
        visitId={round === 0 ? visitId : undefined}
        notice={round === 0 ? notice : undefined}
        onNext={() => setRound(round + 1)}
        onOther={desks.length > 1 && visitId === undefined ? () => choose(undefined) : undefined}
      />
    )
  }
  return (
    <DeskScreen title="代录" at="intake" top>
      {content()}
    </DeskScreen>
  )

  function content() {
    if (shut) return <StaffOnly />
    const failed = unknown ?? (workstation.isError ? workstation : undefined)
    if (failed) {
      const again = () => void failed.refetch()
      return <Failure error={asCallError(failed.error)} retrying={failed.isFetching} onRetry={again} />
    }
    if (id !== undefined || !desks) return <Skeleton shape="card" count={3} />
    return (
      <>
        <Empty title="替哪个工作室登记" text="意见会进那里的收件箱，由那里的队员办。" />
        <Card>
          <Choice
            label="替哪个工作室登记"
            look="list"
            options={desks.map((desk) => ({ value: desk.id, name: desk.name }))}
            value={chosen}
            onChange={choose}
          />
        </Card>
      </>
    )
  }
}
