import { wayOn } from './list-end'
import { Notice } from './notice'

interface StaleProps {
  /** What the page shows; asked for anew when it shows again, is pulled down, or the signal returns. */
  query: { isRefetchError: boolean; error: Error | null; data: unknown }
}

/** Above what could not be refreshed: it is of before. */
export function Stale({ query: { data, isRefetchError, error } }: StaleProps) {
  if (!isRefetchError || data === undefined) return null
  return <Notice tone="warn">{`没能更新，下面是之前的内容。${wayOn(error)}`}</Notice>
}
