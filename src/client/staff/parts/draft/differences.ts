import { labelOf } from '../consultation/label-of'
import { fieldsOf } from './input'
import type { Draft, DraftItem } from './shape'

const NAMES = {
  title: '标题',
  background: '背景',
  photos: '照片',
  documents: '文件',
  workstations: '工作室',
  communities: '小区',
  who: '谁可以参加',
  hideTotals: '人数怎么公开',
  opensAt: '开始时间',
  closesAt: '截止时间',
} as const
const PARTS: (keyof typeof NAMES)[] = [
  ...(['title', 'background', 'photos', 'documents', 'workstations'] as const),
  ...(['communities', 'who', 'hideTotals', 'opensAt', 'closesAt'] as const),
]
const MOST_NAMED = 6

/** The parts in which two drafts differ, by the names they have on the page: `标题`, `第四条`, `删掉了第五条`. */
export function differences(before: Draft, after: Draft): string[] {
  const [one, other] = [fieldsOf(before), fieldsOf(after)]
  const parts = PARTS.filter((part) => !same(one[part], other[part])).map((part) => NAMES[part])
  return [...parts, ...itemDifferences(before.items, after.items)]
}

function itemDifferences(before: readonly DraftItem[], after: readonly DraftItem[]): string[] {
  const had = new Map(before.map((item) => [item.id, item]))
  const has = new Set(after.map(({ id }) => id))
  const changed = after.flatMap((item, index) => {
    const old = had.get(item.id)
    if (!old) return [`新加的${labelOf(item, index)}`]
    return same(withoutUrls(old), withoutUrls(item)) ? [] : [labelOf(item, index)]
  })
  const gone = before.flatMap((item, index) => (has.has(item.id) ? [] : [`删掉了${labelOf(item, index)}`]))
  const stayed = (items: readonly DraftItem[], there: { has: (id: string) => boolean }) =>
    items.map(({ id }) => id).filter((id) => there.has(id))
  const order = same(stayed(before, has), stayed(after, had)) ? [] : ['先后次序']
  return [...changed, ...gone, ...order]
}

/** Addresses of pictures are other ones each time. */
function withoutUrls(item: DraftItem): unknown {
  if (item.type !== 'designs') return item
  return {
    ...item,
    options: item.options.map((option) => ({ ...option, photos: option.photos.map(({ fileID }) => fileID) })),
  }
}

const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other)

/** `标题、第四条等 9 处`. */
export function inWords(parts: readonly string[]): string {
  const named = parts.slice(0, MOST_NAMED).join('、')
  return parts.length > MOST_NAMED ? `${named}等 ${parts.length} 处` : named
}
