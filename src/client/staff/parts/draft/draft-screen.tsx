import { asCallError, CallError } from '../../../cloud'
import { pages, replaceWith } from '../../../device/pages'
import { Empty, Failure, Skeleton } from '../../../ui'
import { standingTag } from '../consultation/standing'
import { DeskScreen } from '../desk/desk-screen'
import { StaffOnly } from '../staff-only'
import { DraftPage } from './draft-page'
import { useBeginning, type DraftOf } from './use-beginning'

/** 起草: a consultation while it is written, changed, copied or put right. */
export function DraftScreen({ of }: { of: DraftOf | undefined }) {
  const { beginning, shut, query } = useBeginning(of)
  if (beginning) return <DraftPage key={beginning.name} beginning={beginning} />
  const error = of === undefined ? new CallError({ code: 'NOT_FOUND' }) : query.error && asCallError(query.error)
  return (
    <DeskScreen title="起草征询" at="consultations">
      {shut ? (
        <Empty
          title={`这次征询现在是「${standingTag(shut).words}」，您不能改`}
          text="可以看它，也可以抄一份再发起。"
          action={{ words: '去看这次征询', onPress: () => replaceWith(pages.deskConsultation(shut.id)) }}
        />
      ) : error?.code === 'FORBIDDEN' ? (
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
