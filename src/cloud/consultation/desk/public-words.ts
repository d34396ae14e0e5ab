import type { Item } from '@/contract/consultation/items'

/** Every word an item shows, in one text: that is how it is looked at. */
function wordsOfItem(one: Item): string {
  switch (one.type) {
    case 'clause':
      return lines(one.label, one.title, one.text, one.why)
    case 'scale':
      return lines(one.title, one.low, one.high)
    case 'text':
      return one.title
    case 'single':
    case 'multiple':
    case 'designs':
      return lines(one.title, ...one.options.map(({ text }) => text))
  }
}

/** What is asked, by the field of the draft it stands in: `items.3` is the fourth. */
export function wordsOfItems(items: readonly Item[]): Record<string, string> {
  return Object.fromEntries(items.map((one, index) => [`items.${index}`, wordsOfItem(one)]))
}

interface Drafted {
  title: string
  background: string
  documents: readonly { name: string }[]
  items: readonly Item[]
}

/** What everyone sees of a consultation once it opens, by field. */
export function wordsOfConsultation({ title, background, documents, items }: Drafted): Record<string, string> {
  return { title, background, documents: lines(...documents.map(({ name }) => name)), ...wordsOfItems(items) }
}

/** Where it stands, for somebody who cannot mend it there: `第 4 项`. */
export function placeOf(field: string): string {
  const names: Readonly<Record<string, string>> = { title: '标题', background: '背景', documents: '文件名' }
  const [, index] = /^items\.(\d+)$/.exec(field) ?? []
  return index === undefined ? (names[field] ?? field) : `第 ${Number(index) + 1} 项`
}

function lines(...words: string[]): string {
  return words.filter((each) => each !== '').join('\n')
}
