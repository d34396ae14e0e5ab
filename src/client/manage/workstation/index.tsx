import { getWorkstationSettings } from '@/contract/settings/workstation'
import { asCallError, useCall } from '../../cloud'
import { pages, replaceWith } from '../../device/pages'
import { useParams } from '../../device/use-params'
import { Failure, NotFound, Skeleton } from '../../ui'
import { DeskScreen } from '../../staff/parts/desk/desk-screen'
import { StaffOnly } from '../../staff/parts/staff-only'
import { WorkstationForm } from './parts/workstation-form'

/** 工作室设置: where it is, when it is open, who is there, what it takes and what it owes. */
export default function WorkstationSettings() {
  const { id } = useParams()
  const read = useCall(getWorkstationSettings, id === undefined ? undefined : { id })
  if (read.data) return <WorkstationForm settings={read.data} />
  const code = read.isError ? asCallError(read.error).code : undefined
  return (
    <DeskScreen title="工作室设置" at="workstations">
      {id === undefined || code === 'NOT_FOUND' || code === 'INVALID_INPUT' ? (
        <NotFound way={{ words: '看全部工作室', onPress: () => replaceWith(pages.workstations()) }} />
      ) : code === 'FORBIDDEN' ? (
        <StaffOnly />
      ) : read.isError ? (
        <Failure error={read.error} retrying={read.isFetching} onRetry={() => void read.refetch()} />
      ) : (
        <Skeleton shape="rows" count={6} />
      )}
    </DeskScreen>
  )
}
