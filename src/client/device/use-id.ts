import * as v from 'valibot'
import { id } from '@/contract/schema'
import { useParams } from './use-params'

/** The `id` the page was opened with; nothing when it is missing or can be none of ours. */
export function useId(): string | undefined {
  const given = v.safeParse(id, useParams().id)
  return given.success ? given.output : undefined
}
