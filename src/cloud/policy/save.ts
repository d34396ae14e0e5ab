import type { ParsedInputOf } from '@/contract/actions'
import type { PolicyView, savePolicy as action } from '@/contract/policy/actions'
import { saveEntry } from '../handbook/save'
import { policyView } from '../handbook/show'
import type { StaffCall } from '../platform/call'

export async function savePolicy(input: ParsedInputOf<typeof action>, call: StaffCall): Promise<PolicyView> {
  const own = { source: input.source }
  return policyView(await saveEntry({ kind: 'policy', input, own, call, show: policyView }), call)
}
