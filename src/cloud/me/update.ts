import type { ParsedInputOf } from '@/contract/actions'
import type { KeptView, updateMe as action } from '@/contract/me/actions'
import type { Call } from '../platform/call'
import { secrets } from '../platform/secrets'
import { changePerson, keptView } from './record'

export async function updateMe(input: ParsedInputOf<typeof action>, call: Call): Promise<KeptView> {
  const { name, phone } = input
  const record = await changePerson(input, call, {
    ...(name === undefined ? {} : { name: name === '' ? undefined : name }),
    ...(phone === undefined ? {} : { sealedPhone: phone === '' ? undefined : secrets().seal('phone', phone) }),
  })
  return keptView(record)
}
