import type { KeptView } from '@/contract/me/actions'
import type { Call } from '../platform/call'
import { changePerson, keptView } from './record'

export async function consentMe(input: { version: number; agreed: boolean }, call: Call): Promise<KeptView> {
  const consent = input.agreed ? { version: input.version, at: call.now } : undefined
  return keptView(await changePerson(input, call, { consent }))
}
