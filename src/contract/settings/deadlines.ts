import * as v from 'valibot'

/** Deadlines of a case (时限), in working days: first contact, answer, answer in all once postponed, answer when asked again, and time to supplement. */
export interface Deadlines {
  contact: number
  answer: number
  extended: number
  again: number
  resume: number
}

/** The domain's defaults, where the district has set none. */
export const DEFAULT_DEADLINES: Deadlines = { contact: 1, answer: 5, extended: 15, again: 3, resume: 5 }

export const DEADLINE_NAMES: Record<keyof Deadlines, string> = {
  contact: '先行联系',
  answer: '答复',
  extended: '延长后总共',
  again: '再次办理',
  resume: '等待补充',
}

/** An answer takes 15 working days at most, extension included: no deadline is longer. */
export const LONGEST_DEADLINE = 15

const NO_DAYS = `请填 1 到 ${LONGEST_DEADLINE} 的整数`
const days = v.pipe(
  v.number(NO_DAYS),
  v.integer(NO_DAYS),
  v.minValue(1, NO_DAYS),
  v.maxValue(LONGEST_DEADLINE, NO_DAYS),
)

export const deadlinesInput = v.pipe(
  v.object({ contact: days, answer: days, extended: days, again: days, resume: days }, NO_DAYS),
  v.forward(
    v.check(({ contact, answer }) => contact <= answer, '先行联系比答复还晚，请改一下'),
    ['contact'],
  ),
  v.forward(
    v.check(({ answer, extended }) => answer <= extended, '延长后总共的天数比答复还短，请改一下'),
    ['extended'],
  ),
)

/** As an answer gives them. */
export const deadlinesView = v.object({
  contact: v.number(),
  answer: v.number(),
  extended: v.number(),
  again: v.number(),
  resume: v.number(),
})

/** `先行联系 1 个工作日，答复 5 个工作日…`, for the audit trail and wherever they stand in one line. */
export function deadlineWords(deadlines: Deadlines): string {
  const names = Object.keys(DEADLINE_NAMES) as (keyof Deadlines)[]
  return names.map((name) => `${DEADLINE_NAMES[name]} ${deadlines[name]} 个工作日`).join('，')
}
