import type { ParsedInputOf } from '@/contract/actions'
import type { PolicyView, savePolicy as action } from '@/contract/policy/actions'
import { saveEntry } from '../handbook/save'
import { policyView } from '../handbook/show'
import type { StaffCall } from '../platform/call'
import { acceptPublicTexts } from '../safety/check-text'

/** A policy answer is shown to every resident whose words it fits (规定怎么说): it is looked at like all that becomes public. */
export async function savePolicy(input: ParsedInputOf<typeof action>, call: StaffCall): Promise<PolicyView> {
  const own = { source: input.source }
  const accept = (words: Readonly<Record<string, string>>) => acceptPublicTexts(call.openid, words)
  return policyView(await saveEntry({ kind: 'policy', input, own, call, show: policyView, accept }), call)
}
