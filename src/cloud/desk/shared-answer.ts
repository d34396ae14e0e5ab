import { holdsPhone, namesThem } from '@/contract/suggestion/publication'
import { personalParts } from '@/contract/personal'
import { invalidField } from '../platform/failure'
import { secrets } from '../platform/secrets'
import type { SuggestionRecord } from '../suggestion/record'
import { showFollowers } from './show-merged'

/**
 * The answer of a lead (并案) goes to others as well, who are to learn nothing of the one it was written to.
 * @throws Failure INVALID_INPUT at the field
 */
export async function saysNothingOfOne(record: SuggestionRecord, text: string): Promise<void> {
  const part = personIn(record, text)
  if (record.merges === 0 || part === undefined) return
  const followers = await showFollowers(record)
  if (!followers || followers.waiting === 0) return
  throw invalidField('text', `这份答复会同时发给并入的 ${followers.waiting} 件的居民，请去掉${part}`)
}

function personIn({ number, name, sealedPhone }: SuggestionRecord, text: string): string | undefined {
  if (namesThem(text, number)) return '受理编号'
  // A phone number may be one to ask at; whose it is, is looked at below.
  const parts = personalParts(text)
  if (parts.includes('home')) return '门牌室号'
  if (parts.includes('idNumber')) return '身份证号码'
  if (name !== undefined && namesThem(text, name)) return `称呼「${name}」`
  if (sealedPhone === undefined) return undefined
  return holdsPhone(text, secrets().unseal('phone', sealedPhone)) ? '居民的电话' : undefined
}
