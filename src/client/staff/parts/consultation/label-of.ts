import type { ItemView } from '@/contract/consultation/items'

export const TYPE_NAMES: Record<ItemView['type'], string> = {
  single: '单选',
  multiple: '多选',
  scale: '打分',
  text: '问答',
  clause: '条款',
  designs: '方案',
}

/** What a question is called at the desk: `多选，1 到 2 项`. */
function typeOf(item: ItemView): string {
  switch (item.type) {
    case 'multiple':
      return `多选，${item.min} 到 ${item.max} 项`
    case 'scale':
      return `打分，1 到 ${item.max} 分`
    default:
      return TYPE_NAMES[item.type]
  }
}

/** What an item goes by: its own label, or its place and kind. */
export function labelOf(item: ItemView, index: number): string {
  if (item.type === 'clause') return item.label === '' ? `第 ${index + 1} 段` : item.label
  return `${index + 1}. ${typeOf(item)}${item.required ? '' : '，可不答'}`
}
