import { formatReceiptNumber } from '@/contract/suggestion/receipt-number'
import { lastDayOf } from '../platform/clock'
import type { Message, SuggestionRecord } from './record'

/** WeChat takes at most 20 characters in a `thing` of a subscribe message. */
export const THING = 20

const SHANGHAI = 8 * 3_600_000

/** What the resident is told; the number by which they know the case goes with everything. */
export function message(
  record: SuggestionRecord,
  template: Message['template'],
  data: Record<string, string>,
): Message {
  return { template, data: { character_string1: formatReceiptNumber(record.number), ...data } }
}

/** `2026年12月1日`: the last day of a deadline, in the form WeChat takes as a `date`. */
export function lastDay(due: Date): string {
  const [year, month, day] = lastDayParts(due)
  return `${year}年${month}月${day}日`
}

/** The same as people read it in a sentence: `12 月 1 日`. */
export function dayWords(due: Date): string {
  const [, month, day] = lastDayParts(due)
  return `${month} 月 ${day} 日`
}

/** How a deadline was moved, as its resident is told. */
export function extensionWords(workingDays: number, answerDueAt: Date): string {
  return `延 ${workingDays} 个工作日，答复最晚 ${dayWords(answerDueAt)}。`
}

/** `11 月 23 日 9:20`: a moment that has been, in Shanghai. */
export function momentWords(at: Date): string {
  const shanghai = new Date(at.getTime() + SHANGHAI)
  const minutes = String(shanghai.getUTCMinutes()).padStart(2, '0')
  return `${shanghai.getUTCMonth() + 1} 月 ${shanghai.getUTCDate()} 日 ${shanghai.getUTCHours()}:${minutes}`
}

function lastDayParts(due: Date): number[] {
  return lastDayOf(due).split('-').map(Number)
}
