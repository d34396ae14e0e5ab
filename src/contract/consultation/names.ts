import { excerpt } from '../text'
import type { ItemView } from './items'
import { STANCE_NAMES, STANCES } from './vocabulary'

/** What has no name of its own goes by how it begins, in code points. */
const NAME = 25

/** What one thing that was asked is called: `第四条 施工时间`, or the question. */
export function itemName(item: ItemView): string {
  if (item.type !== 'clause') return item.title
  const name = [item.label, item.title].filter((part) => part !== '').join(' ')
  return name === '' ? excerpt(item.text, NAME) : name
}

/** What a choice is called, by its id. */
export function choiceName(item: ItemView, id: string): string {
  switch (item.type) {
    case 'single':
    case 'multiple':
    case 'designs':
      return item.options.find((option) => option.id === id)?.text ?? id
    case 'scale':
      return scalePoint(id, item)
    case 'clause': {
      const stance = STANCES.find((one) => one === id)
      return stance === undefined ? id : STANCE_NAMES[stance]
    }
    case 'text':
      return id
  }
}

/** `1 分，很乱`: the ends of a scale have words. */
function scalePoint(point: string, { max, low, high }: { max: number; low: string; high: string }): string {
  const words = point === '1' ? low : point === String(max) ? high : ''
  return words === '' ? `${point} 分` : `${point} 分，${words}`
}

/** Whether people write words about it, which become opinions. */
export function hasOpinions({ type }: Pick<ItemView, 'type'>): boolean {
  return type === 'text' || type === 'clause'
}
