import type { ItemView } from '@/contract/consultation/items'
import type { ResultView } from '@/contract/consultation/view'
import { day, promisedMoment } from '../../../ui/dates'
import { takesWords } from '../../parts/words'

type Standing = Pick<ResultView, 'stage' | 'closesAt' | 'publishedAt'> & {
  opinions: Pick<ResultView['opinions'], 'all'>
}

/** Where the result stands. Where people could only choose, nothing is said of opinions and their answers. */
export function standingWords(
  { stage, closesAt, publishedAt, opinions }: Standing,
  items: readonly Pick<ItemView, 'type'>[],
): string {
  const withWords = takesWords(items)
  if (publishedAt !== undefined) return `${day(publishedAt)}公布${withWords ? `，${opinionWords(opinions.all)}` : ''}。`
  if (stage === 'open') return `${promisedMoment(closesAt)} 截止，数字还会变。`
  return withWords ? '意见正在逐条整理，办完会公布采纳了什么、没采纳的为什么。' : '正在整理，整理完公布结果。'
}

function opinionWords(all: number): string {
  return all === 0 ? '没有人写意见' : `收到的意见有 ${all} 条（说法相同的算一条），都有答复`
}
