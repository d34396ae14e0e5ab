import type { OutputOf, ParsedInputOf } from '@/contract/actions'
import type { listPolicies as action } from '@/contract/policy/actions'
import { listEntries } from '../handbook/list'
import { policyView } from '../handbook/show'
import type { StaffCall } from '../platform/call'

export async function listPolicies(
  input: ParsedInputOf<typeof action>,
  call: StaffCall,
): Promise<OutputOf<typeof action>> {
  const { page, nextCursor } = await listEntries('policy', input, call)
  return { items: page.map((record) => policyView(record, call)), nextCursor }
}
