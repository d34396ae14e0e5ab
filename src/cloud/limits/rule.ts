import type { Limits } from '@/contract/settings/limits'
import { urgentWords } from '@/contract/urgent'

export const HOUR = 3_600_000

/** Why no more is taken in now, and from when on it would be. */
export interface Full {
  of: keyof Limits
  until: Date | 'tomorrow'
}

/**
 * Whether a person may put one more into the box.
 * @param taken when each of today's was put in
 */
export function fullFor(taken: readonly Date[], limits: Limits, now: Date): Full | undefined {
  if (taken.length >= limits.personDay) return { of: 'personDay', until: 'tomorrow' }
  const lately = taken
    .map((at) => at.getTime())
    .filter((at) => at > now.getTime() - HOUR)
    .sort((a, b) => a - b)
  if (lately.length < limits.personHour) return undefined
  // Once this one is an hour old, one fewer than allowed is left.
  const frees = lately[lately.length - limits.personHour] ?? now.getTime()
  return { of: 'personHour', until: new Date(frees + HOUR) }
}

const WHOSE: Record<keyof Limits, string> = {
  personHour: '您这一小时提交得有点多',
  personDay: '您今天提交得有点多',
  boardHour: '这个公示栏现在提交的人太多',
}

/** When to come again, and what to do with what cannot wait. */
export function fullSentence({ of, until }: Full, now: Date, phone: string): string {
  const wait = until === 'tomorrow' ? 0 : Math.max(1, Math.ceil((until.getTime() - now.getTime()) / 60_000))
  const when = wait === 0 ? '请明天再来' : `请 ${wait} 分钟后再来`
  return `${WHOSE[of]}，${when}。${urgentWords(phone)}`
}
