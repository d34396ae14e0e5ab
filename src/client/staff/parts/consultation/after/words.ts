import type { GroupView } from '@/contract/consultation/view'
import { REPORT_REASON_NAMES } from '@/contract/report'
import type { TextStanding } from '@/contract/suggestion/safety'
import { excerpt } from '@/contract/text'
import type { CallError } from '../../../../cloud'

export const NO_ANSWER = '暂时连不上，您写的还在。再发一次也不会重复。'

/** Said when groups have become one. */
export function mergedWords({ supporters }: GroupView): string {
  return `已合并成一组，${supporters ?? 0} 人这样说。`
}

/** What went wrong, in a sentence that says what to do. */
export function problemWords({ unanswered, message, fields }: CallError): string {
  if (unanswered) return NO_ANSWER
  return Object.values(fields)[0] ?? message
}

const SAID = 40

/** An opinion by its words, where a button is told apart from its neighbours: those that are alike differ late. */
export function inShort(wording: string): string {
  return excerpt(wording, SAID)
}

/** What the desk has to look at before these words are published. */
export function standingWords(standing: Exclude<TextStanding, 'pass'>): string {
  return standing === 'review'
    ? '微信提醒：这段话可能不合适，请看过以后单独答复，要紧的地方改一下公布的文字。'
    : '这段话没能做内容安全检查，答复前请自己看一遍。'
}

/** How many reported what everyone reads, and why. */
export function reportedWords({ times, reasons }: NonNullable<GroupView['reported']>): string {
  return `有 ${times} 人举报：${reasons.map((reason) => REPORT_REASON_NAMES[reason]).join('；')}。`
}
