import { removeEntry } from '../handbook/remove'
import { policyView } from '../handbook/show'
import type { StaffCall } from '../platform/call'

export function removePolicy(input: { id: string; version: number }, call: StaffCall): Promise<{ id: string }> {
  return removeEntry('policy', input, call, policyView)
}
