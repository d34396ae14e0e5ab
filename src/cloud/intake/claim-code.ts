import { timingSafeEqual } from 'node:crypto'
import { codeFrom } from '@/contract/code'
import type { Secrets } from '../platform/secrets'

/** The claim code (查询码) of a case: a keyed hash of the case, so that a repeat can show it again and nothing stores it. */
export function claimCode(secrets: Secrets, caseId: string): string {
  return codeFrom(Buffer.from(secrets.hash('claim code', caseId), 'hex'))
}

/** In a time that tells nothing about how much of it was right. */
export function isSameCode(given: string, right: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(right)]
  return a.length === b.length && timingSafeEqual(a, b)
}
