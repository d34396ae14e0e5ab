import * as v from 'valibot'
import { id } from '@/contract/schema'
import { useParams } from './use-params'

/** The `id` the page was opened with, or another parameter that is one; nothing when it is missing or can be none of ours. */
export function useId(name = 'id'): string | undefined {
  const given = v.safeParse(id, useParams()[name])
  return given.success ? given.output : undefined
}
