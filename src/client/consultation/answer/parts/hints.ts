import { isRequired } from '@/contract/consultation/answers'
import type { ItemView } from '@/contract/consultation/items'
import { ITEM_UNITS, type ConsultationKind } from '@/contract/consultation/vocabulary'

type Multiple = Extract<ItemView, { type: 'multiple' }>

/** Under a question: whether it must be answered, and how much may be chosen. */
export function hintOf(one: ItemView): string {
  const must = isRequired(one) ? '必答' : '可以不填'
  return one.type === 'multiple' ? `${must}，${countOf(one)}` : must
}

function countOf({ min, max }: Multiple): string {
  if (min === max) return `选 ${max} 项`
  return min > 1 ? `选 ${min} 到 ${max} 项` : `最多选 ${max} 项`
}

/** How many are chosen, said while one chooses. */
export function chosenWords({ min, max }: Multiple, chosen: number): { words: string; over: boolean } {
  const over = chosen > max
  const limit = over ? `最多 ${max} 项，请去掉 ${chosen - max} 项` : chosen < min ? `至少 ${min} 项` : `最多 ${max} 项`
  return { words: `已选 ${chosen} 项，${limit}`, over }
}

/** Of an item: with an answer, without, or with one from before it was corrected. */
export type Filled = 'answered' | 'open' | 'toLookAt'

/** The words of the button that leads on. What must be answered is not skipped, only left for later. */
export function forwardWords(kind: ConsultationKind, one: ItemView, filled: Filled, last: boolean): string {
  const onwards = last ? '看一遍' : `看下一${ITEM_UNITS[kind]}`
  if (filled === 'answered') return `存好，${onwards}`
  if (filled === 'toLookAt') return `先放着，${onwards}`
  return `${isRequired(one) ? '先不填' : '跳过'}，${onwards}`
}
