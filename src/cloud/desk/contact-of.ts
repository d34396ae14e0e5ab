import type { ContactMethod } from '@/contract/suggestion/vocabulary'
import { invalidField } from '../platform/failure'

const MINUTE = 60_000

interface Written {
  method: ContactMethod
  note: string
  at?: string
}

/** A contact as it was sent. @throws Failure INVALID_INPUT for one that has not been yet */
export function contactOf(
  { method, note, at }: Written,
  now: Date,
): { method: ContactMethod; note: string; at?: Date } {
  return { method, note, at: writtenMoment(at, now, { field: 'contact.at', message: '联系时间不能晚于现在' }) }
}

/** When something was, as it was written down. @throws Failure INVALID_INPUT for what has not been yet */
export function writtenMoment(
  at: string | undefined,
  now: Date,
  { field, message }: { field: string; message: string },
): Date | undefined {
  if (at === undefined) return undefined
  const when = new Date(at)
  // A phone's clock may be a little ahead.
  if (when.getTime() > now.getTime() + MINUTE) throw invalidField(field, message)
  return when > now ? now : when
}
