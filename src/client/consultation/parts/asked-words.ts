import type { ItemView } from '@/contract/consultation/items'
import { itemName } from '@/contract/consultation/names'

/** All that somebody has to have read, or heard, before they can answer: what is asked, and what there is to choose. */
export function askedWords(one: ItemView): string {
  switch (one.type) {
    case 'clause': {
      const name = [one.label, one.title].filter((part) => part !== '').join(' ')
      return name === '' ? one.text : `${name}。${one.text}`
    }
    case 'single':
    case 'designs':
      return `${itemName(one)}。选一项：${choices(one.options)}`
    case 'multiple':
      return `${itemName(one)}。可以选几项：${choices(one.options)}`
    case 'scale': {
      const ends = [one.low === '' ? '' : `1 分是${one.low}`, one.high === '' ? '' : `${one.max} 分是${one.high}`]
      return [`${itemName(one)}。打 1 到 ${one.max} 分`, ...ends].filter((part) => part !== '').join('，')
    }
    case 'text':
      return itemName(one)
  }
}

/** With a pause between them. */
function choices(options: readonly { text: string }[]): string {
  return options.map(({ text }) => text).join('；')
}
