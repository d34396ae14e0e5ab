import type { Outcome } from '@/contract/suggestion/vocabulary'

/** Words that begin or carry a reason. */
const REASON = /因为|由于|原因|因此|所以|为了|为避免|根据|依据|按照|依照|规定|考虑到|鉴于|属于|不归|《[^》]+》/

const COUNT = '[0-9０-９一二两三四五六七八九十半几]+'
/** A day, a time span or a part of the year: when it was done, or will be. */
const DATES = [
  /[0-9０-９一二三四五六七八九十]+\s*月(\s*[0-9０-９一二三四五六七八九十]+\s*[日号])?/,
  /[0-9０-９]+\s*[日号]/,
  /\d{4}\s*[-/.年]/,
  /[今明后昨前当][天日晚早]|[今明去]年|年[底内初]|[上中下]旬|月[底初]/,
  /[本这上下]个?\s*(周|星期|月|季度)|(周|星期)[一二三四五六日天末]/,
  new RegExp(`${COUNT}\\s*个?\\s*(工作日|天|周|星期|小时|月)`),
  /元旦|春节|清明|五一|端午|中秋|国庆/,
]

/** What was done, or is promised, has a day; what is only explained or noted has none. */
const WITHOUT_DATE: readonly Outcome[] = ['explained', 'noted', 'notAdopted']
/** What is solved or taken up speaks for itself. */
const WITHOUT_REASON: readonly Outcome[] = ['solved', 'adopted']

export interface AnswerWords {
  outcome?: Outcome
  text: string
  /** Whether it cites a policy answer: that is a reason. */
  cites: boolean
}

/**
 * What a good answer has and this one seems not to have, as sentences for who writes it. They are hints: words that say it
 * otherwise are not known here, so nothing is ever held back.
 */
export function answerHints({ outcome, text, cites }: AnswerWords): string[] {
  const words = text.trim()
  if (outcome === undefined || words === '') return []
  const hints: string[] = []
  if (!WITHOUT_REASON.includes(outcome) && !cites && !REASON.test(words)) {
    hints.push('好像没写理由：为什么这样办？可以引用一条政策。')
  }
  if (!WITHOUT_DATE.includes(outcome) && !DATES.some((date) => date.test(words))) {
    hints.push('好像没写日期：哪天办好的，或者哪天前办好？')
  }
  return hints
}
