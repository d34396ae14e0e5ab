import { useQuery } from '@tanstack/react-query'
import * as v from 'valibot'
import { getWorkstation } from '@/contract/workstation'
import { deskIntake } from '@/contract/intake/actions'
import { asCallError, call, useCall } from '../../../cloud'
import { goTo, pages, replaceWith } from '../../../device/pages'
import { Failure, Skeleton } from '../../../ui'
import { throwAway } from '../../../unsent/send'
import { keptSlip } from '../../../unsent/slip'
import type { Unsent } from '../../../unsent/unsent'
import { intakeOf } from '../../../unsent/ways'
import { DeskScreen } from '../desk/desk-screen'
import { HandOver } from './hand-over'

/** The slip of a case that waited for a signal and has gone by itself: it is here until it is handed over. */
export function WaitedSlip({ item }: { item: Unsent }) {
  const { requestId, photos } = item
  const id = item.input.workstationId
  const workstation = useCall(getWorkstation, id === undefined ? undefined : { id })
  // Its code is written nowhere on the phone: the same request, asked again, gives the same slip.
  const slip = useQuery({
    queryKey: ['slip', requestId],
    queryFn: () => {
      const fileIDs = photos.flatMap((photo) => ('fileID' in photo ? [photo.fileID] : []))
      return call(deskIntake, v.parse(deskIntake.input, intakeOf(item, fileIDs)), { requestId })
    },
    initialData: () => keptSlip(requestId),
    staleTime: Infinity,
  })

  if (slip.data && workstation.data) {
    const { id: caseId, withDistrict } = slip.data
    const done = (page: string, go: (to: string) => void) => {
      throwAway(item)
      go(page)
    }
    return (
      <HandOver
        receipt={slip.data}
        workstation={workstation.data}
        onNext={() => done(pages.intake(), replaceWith)}
        onOpen={() => done(withDistrict ? pages.inbox() : pages.deskCase(caseId), withDistrict ? goTo : replaceWith)}
      />
    )
  }
  const failed = slip.isError ? slip : workstation.isError ? workstation : undefined
  return (
    <DeskScreen title="小票" at="intake">
      {failed ? (
        <Failure error={asCallError(failed.error)} retrying={failed.isFetching} onRetry={() => void failed.refetch()} />
      ) : (
        <Skeleton shape="slip" count={5} />
      )}
    </DeskScreen>
  )
}
