import type { Answer } from '@/contract/envelope'
import { serve } from '../../platform/serve'

/** The one function for people. */
export function main(event: unknown): Promise<Answer<unknown>> {
  return serve(event)
}
