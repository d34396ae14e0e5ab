import { expect } from 'vitest'
import { act, caseIn, OFFICER, somebody, type Case } from './cases'
import type { Outcome } from './local'

/** Cases that are merged (并案) into one that leads them. */

export async function mergeInto(made: Case, lead: Case, as = OFFICER): Promise<Outcome> {
  return act(as, made, 'desk.merge', { into: lead.id })
}

/** So many cases that follow one. */
export async function merged(lead: Case, count: number, state = 'submitted', change: object = {}): Promise<Case[]> {
  const made = await Promise.all(Array.from({ length: count }, () => caseIn(lead.local, state, somebody(), change)))
  for (const one of made) expect((await mergeInto(one, lead)).code).toBe('OK')
  return made
}

/** The messages its resident was sent, by their templates. */
export async function messagesOf(made: Case): Promise<unknown[]> {
  const found = await made.local.documents('outbox', { page: `pages/case/index?id=${made.id}` })
  return found.map(({ template }) => template)
}
