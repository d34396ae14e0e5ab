import { personKeys } from '../platform/person'
import type { Secrets } from '../platform/secrets'
import type { SuggestionRecord } from './record'

/** Whose a suggestion is, and who gets its messages: without a trace of the person when it is anonymous. */
export function ownerOf(
  secrets: Secrets,
  openid: string,
  anonymous: boolean,
): Pick<SuggestionRecord, 'ownerKey' | 'recipient'> {
  const keys = personKeys(secrets, openid)
  return anonymous
    ? { ownerKey: keys.anonymousOwner, recipient: { sealed: secrets.seal('recipient', openid) } }
    : { ownerKey: keys.owner, recipient: { openid } }
}

/** A case entered by staff is nobody's until its writer claims it. */
export function noOwner(secrets: Secrets, id: string): Pick<SuggestionRecord, 'ownerKey' | 'recipient'> {
  return { ownerKey: secrets.hash('unclaimed', id), recipient: {} }
}
