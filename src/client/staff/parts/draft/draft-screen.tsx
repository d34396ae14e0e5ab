import { asCallError, CallError } from '../../../cloud'
import { pages, replaceWith } from '../../../device/pages'
import { Failure, Skeleton } from '../../../ui'
import { DeskScreen } from '../desk/desk-screen'
import { StaffOnly } from '../staff-only'
import { DraftPage } from './draft-page'
import { useBeginning, type DraftOf } from './use-beginning'

/** 起草: a consultation while it is written, changed, copied or put right. */
export function DraftScreen({ of }: { of: DraftOf | undefined }) {
  const { beginning, query } = useBeginning(of)
  if (beginning) return <DraftPage key={beginning.name} beginning={beginning} />
  const error = of === undefined ? new CallError({ code: 'NOT_FOUND' }) : query.error && asCallError(query.error)
  return (
    <DeskScreen title="起草征询" at="consultations">
      {error?.code === 'FORBIDDEN' ? (
        <StaffOnly />
      ) : error ? (
        <Failure
          error={error}
          retrying={query.isFetching}
          onRetry={query.retry}
          way={{ words: '看全部征询', onPress: () => replaceWith(pages.deskConsultations()) }}
        />
      ) : (
        <>
          <Skeleton shape="card" count={3} />
          <Skeleton shape="rows" count={4} />
        </>
      )}
    </DeskScreen>
  )
}
