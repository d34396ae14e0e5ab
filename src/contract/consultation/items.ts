import * as v from 'valibot'
import { text } from '../schema'
import { photos, photoView } from '../upload'
import { STANCES, type ConsultationKind } from './vocabulary'

/** What is asked: questions, clauses of a draft rule, designs to choose from. Each has an id that its answers carry. */

export const MAX_ITEMS = 100
export const MAX_OPTIONS = 20
export const SCALE = { min: 2, max: 10 } as const
export const CLAUSE_TEXT = 5000
export const ANSWER_TEXT = 500

const itemId = v.pipe(v.string('请重新添加这一项'), v.regex(/^[a-z0-9]{1,12}$/, '请重新添加这一项'))
const TITLE = '请写清楚问什么'
const title = text(1, 200, TITLE)
const required = v.optional(v.boolean(), true)

const option = v.object({ id: itemId, text: text(1, 200, '请写清楚这个选项') })
const COUNT = `请设 2 到 ${MAX_OPTIONS} 个选项`
const options = v.pipe(
  v.array(option, COUNT),
  v.minLength(2, COUNT),
  v.maxLength(MAX_OPTIONS, COUNT),
  v.check((all) => new Set(all.map(({ id }) => id)).size === all.length, '有两个选项编号相同，请删掉一个重新添加'),
)
const design = v.object({ ...option.entries, photos: v.optional(photos, []) })
const PICKS = '最少和最多选几项，请检查'
const picks = v.pipe(v.number(PICKS), v.integer(PICKS), v.minValue(0, PICKS), v.maxValue(MAX_OPTIONS, PICKS))
const RANGE = `打分请设 1 到 ${SCALE.max} 分`

const single = v.object({ type: v.literal('single'), id: itemId, title, required, options })
const multiple = v.pipe(
  v.object({ type: v.literal('multiple'), id: itemId, title, required, options, min: picks, max: picks }),
  v.forward(
    v.check(({ min, max, options: all }) => min <= max && max >= 1 && max <= all.length, PICKS),
    ['max'],
  ),
)
const scale = v.object({
  type: v.literal('scale'),
  id: itemId,
  title,
  required,
  /** From 1 to this. */
  max: v.pipe(v.number(RANGE), v.integer(RANGE), v.minValue(SCALE.min, RANGE), v.maxValue(SCALE.max, RANGE)),
  low: v.optional(text(0, 20, RANGE), ''),
  high: v.optional(text(0, 20, RANGE), ''),
})
const words = v.object({ type: v.literal('text'), id: itemId, title, required: v.optional(v.boolean(), false) })
const clause = v.object({
  type: v.literal('clause'),
  id: itemId,
  /** `第四条`, or what else stands before it. */
  label: text(0, 20, '条款的序号太长了，请写短一些'),
  title: text(0, 100, '条款的标题太长了，请写短一些'),
  text: text(1, CLAUSE_TEXT, '这一条还没有内容，请写上'),
  /** Why it is written so, and what the law says. */
  why: v.optional(text(0, 2000, '说明太长了，请写短一些'), ''),
})
const designs = v.object({
  type: v.literal('designs'),
  id: itemId,
  title,
  required,
  options: v.pipe(v.array(design, COUNT), v.minLength(2, COUNT), v.maxLength(6, '请放 2 到 6 个方案')),
})

export const item = v.variant('type', [single, multiple, scale, words, clause, designs], '请选一种题型')
export type Item = v.InferOutput<typeof item>
export type Clause = v.InferOutput<typeof clause>

/** As it is shown: pictures have addresses. */
export const itemView = v.variant('type', [
  single,
  multiple,
  scale,
  words,
  clause,
  v.object({
    ...designs.entries,
    options: v.array(v.object({ ...option.entries, photos: v.array(photoView) })),
  }),
])
export type ItemView = v.InferOutput<typeof itemView>

export const items = v.pipe(
  v.array(item, '请至少放一项内容'),
  v.maxLength(MAX_ITEMS, `最多 ${MAX_ITEMS} 项，请拆成几次征询`),
  v.check((all) => new Set(all.map(({ id }) => id)).size === all.length, '有两项编号相同，请删掉一项重新添加'),
)

/** What each kind may ask. */
export const TYPES_OF_KIND: Record<ConsultationKind, readonly Item['type'][]> = {
  open: ['text'],
  questionnaire: ['single', 'multiple', 'scale', 'text'],
  draftRule: ['clause'],
  options: ['designs', 'text'],
}

/** Whether two ask the same in the same words. Both come from the same schema, which puts their fields in order. */
export function asksTheSame<Asked extends Item | ItemView>(one: Asked, other: Asked | undefined): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}

/** Choices that are counted, by item; of a scale its points. Words are not counted by what they say. */
export function choicesOf(one: Item | ItemView): string[] {
  switch (one.type) {
    case 'single':
    case 'multiple':
    case 'designs':
      return one.options.map(({ id }) => id)
    case 'scale':
      return Array.from({ length: one.max }, (_, point) => String(point + 1))
    case 'clause':
      return [...STANCES]
    case 'text':
      return []
  }
}
