import type { Secrets } from './secrets'

/**
 * The names a person goes by in our documents. None is the openid, and without the key none leads to it or to another:
 * what someone sent in anonymously does not meet what they sent in under their name.
 */
export interface PersonKeys {
  /** Owner of suggestions sent in under one's name. */
  owner: string
  /** Owner of anonymous suggestions; the pseudonym by which the district can act against abuse. */
  anonymousOwner: string
  /** Id of the member document, when the person is staff. */
  member: string
  /** Id of what they left with us for next time. */
  person: string
}

export function personKeys(secrets: Secrets, openid: string): PersonKeys {
  return {
    owner: secrets.hash('owner', openid),
    anonymousOwner: secrets.hash('anonymous owner', openid),
    member: secrets.hash('member', openid),
    person: secrets.hash('person', openid),
  }
}
