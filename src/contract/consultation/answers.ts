import * as v from 'valibot'
import { textLength, tidyText } from '../text'
import { ANSWER_TEXT, CLAUSE_TEXT, type Item, type ItemView } from './items'
import { STANCES } from './vocabulary'

/**
 * What a person answers, by the id of the question or clause. Skipped ones are left out. Its form depends on what was
 * asked: an option's id, several, a number of points, words, or a stance on a clause with a wording to put in its place.
 */
export const clauseAnswer = v.object({
  stance: v.picklist(STANCES, '请选同意、中立或不同意'),
  proposal: v.optional(v.string('请用文字写建议')),
  /** Why it should be put so. */
  reason: v.optional(v.string('请用文字写理由')),
})
export type ClauseAnswer = v.InferOutput<typeof clauseAnswer>

export const answerValue = v.union(
  [v.string(), v.number(), v.array(v.string()), clauseAnswer],
  '这一项的回答不正确，请重新选择',
)
export type AnswerValue = v.InferOutput<typeof answerValue>
export type Answers = Record<string, AnswerValue>

/** More than any consultation asks; what is beyond is not looked at. */
const MAX_ANSWERS = 200
const ANSWERS = '回答不正确，请重新填写'
export const answers = v.pipe(
  v.record(v.pipe(v.string(), v.regex(/^[a-z0-9]{1,12}$/, '有一项不在这次征询里，请刷新后再答')), answerValue, ANSWERS),
  v.check((all) => Object.keys(all).length <= MAX_ANSWERS, ANSWERS),
)

const AGAIN = '请重新选一下这一项'

/** One answer as it is kept, `undefined` when nothing was answered, or a sentence that says what is wrong. */
type Checked = { value: AnswerValue | undefined } | { wrong: string }

/**
 * Checks a person's answers against what was asked.
 * @returns what is to be kept, or a sentence for each item that is wrong, by its id
 */
export function checkAnswers(
  asked: readonly (Item | ItemView)[],
  given: Answers,
): { ok: true; answers: Answers } | { ok: false; fields: Record<string, string> } {
  const kept: Answers = {}
  const fields: Record<string, string> = {}
  const known = new Set(asked.map(({ id }) => id))
  for (const id of Object.keys(given)) if (!known.has(id)) fields[id] = '这一项不在这次征询里，请刷新后再答'
  for (const one of asked) {
    const checked = checkOne(one, given[one.id])
    if ('wrong' in checked) fields[one.id] = checked.wrong
    else if (checked.value !== undefined) kept[one.id] = checked.value
    else if (isRequired(one)) fields[one.id] = one.type === 'text' ? '请写几个字' : '这一项还没有选，请选好再提交'
  }
  return Object.keys(fields).length > 0 ? { ok: false, fields } : { ok: true, answers: kept }
}

/** Clauses may always be skipped: nobody has to have an opinion on each. */
export function isRequired(one: Item | ItemView): boolean {
  return one.type !== 'clause' && one.required
}

function checkOne(one: Item | ItemView, value: AnswerValue | undefined): Checked {
  if (value === undefined) return { value }
  switch (one.type) {
    case 'single':
    case 'designs':
      return one.options.some(({ id }) => id === value) ? { value } : { wrong: AGAIN }
    case 'multiple':
      return checkMultiple(one, value)
    case 'scale':
      return Number.isInteger(value) && Number(value) >= 1 && Number(value) <= one.max && typeof value === 'number'
        ? { value }
        : { wrong: `请打 1 到 ${one.max} 分` }
    case 'text':
      return checkWords(value, ANSWER_TEXT)
    case 'clause':
      return checkClause(one.text, value)
  }
}

type Multiple = Extract<Item, { type: 'multiple' }>

function checkMultiple({ options, min, max, required }: Multiple, value: AnswerValue): Checked {
  if (!Array.isArray(value)) return { wrong: AGAIN }
  if (value.length === 0 && !required) return { value: undefined }
  const chosen = new Set(value)
  const known = options.map(({ id }) => id).filter((id) => chosen.has(id))
  if (known.length !== value.length) return { wrong: AGAIN }
  if (known.length > max) return { wrong: `最多选 ${max} 项，请去掉几项` }
  if (known.length < min) return { wrong: `请至少选 ${min} 项` }
  // In the order in which they were asked, so that the same choice is the same answer.
  return known.length === 0 ? { value: undefined } : { value: known }
}

function checkWords(value: AnswerValue, max: number): Checked {
  if (typeof value !== 'string') return { wrong: AGAIN }
  const tidy = tidyText(value)
  if (textLength(tidy) > max) return { wrong: `最多 ${max} 个字，请精简一些` }
  return { value: tidy === '' ? undefined : tidy }
}

function checkClause(text: string, value: AnswerValue): Checked {
  if (typeof value !== 'object' || Array.isArray(value)) return { wrong: AGAIN }
  const proposal = checkWords(value.proposal ?? '', CLAUSE_TEXT)
  const reason = checkWords(value.reason ?? '', ANSWER_TEXT)
  if ('wrong' in proposal) return proposal
  if ('wrong' in reason) return reason
  const kept: ClauseAnswer = { stance: value.stance }
  // The draft's own words are no proposal.
  if (typeof proposal.value === 'string' && proposal.value !== tidyText(text)) kept.proposal = proposal.value
  if (typeof reason.value === 'string') kept.reason = reason.value
  return { value: kept }
}
