import { asCallError, CallError } from '../../../../cloud'
import { pages, replaceWith } from '../../../../device/pages'
import { Failure, Skeleton } from '../../../../ui'
import { StaffOnly } from '../../staff-only'

interface LoadingProps {
  /** The consultation; missing when the address names none. */
  id: string | undefined
  queries: readonly { isError: boolean; error: unknown; isFetching: boolean; refetch: () => unknown }[]
}

/** In place of a page about a consultation, until everything it asked for is here, or why it did not come. */
export function Loading({ id, queries }: LoadingProps) {
  const failed = queries.find(({ isError }) => isError)
  if (!failed && id !== undefined) {
    return (
      <>
        <Skeleton shape="card" count={2} />
        <Skeleton shape="rows" count={4} />
      </>
    )
  }
  const error = failed && id !== undefined ? asCallError(failed.error) : new CallError({ code: 'NOT_FOUND' })
  if (error.code === 'FORBIDDEN') return <StaffOnly />
  const retry = () => {
    for (const query of queries) if (query.isError) void query.refetch()
  }
  return (
    <Failure
      error={error}
      retrying={queries.some(({ isFetching }) => isFetching)}
      onRetry={retry}
      way={{ words: '看全部征询', onPress: () => replaceWith(pages.deskConsultations()) }}
    />
  )
}
