import { View } from '@tarojs/components'
import type { ItemView } from '@/contract/consultation/items'
import type { FiguresView, ItemFigures } from '@/contract/consultation/view'
import { aria, Heading } from '../../../../ui'
import { byChannelWords } from './by-channel'
import { choiceName, itemName } from '@/contract/consultation/names'
import { percent } from '@/contract/percent'

interface ItemBarsProps {
  figures: ItemFigures
  item: ItemView
  channels: FiguresView['channels']
  /** Of its heading: lower below the heading of an earlier edition. */
  level: 2 | 3
  /** A clause with its text: where it is not what the clause says now. */
  whole: boolean
}

/** What was chosen in one question or clause: a bar, a count and a share for each choice. All bars are of one colour. */
export function ItemBars({ figures: { answered, proposed, choices }, item, channels, level, whole }: ItemBarsProps) {
  return (
    <>
      <Heading level={level}>{itemName(item)}</Heading>
      {whole && item.type === 'clause' ? <View className="small ink-2 pre">{item.text}</View> : null}
      <View className="small muted">{answeredWords()}</View>
      {choices.map(({ id, count, byChannel }) => (
        <View key={id} className="bar-row-of">
          <View className="bar-words">
            <View className="grow">{choiceName(item, id)}</View>
            <View className="num">{count ?? '—'}</View>
            <View className="bar-share muted">{percent(count, answered)}</View>
          </View>
          <View className="bar-track" {...aria({ hidden: true })}>
            <View className="bar-fill" style={{ width: `${widthOf(count, answered)}%` }} />
          </View>
          {channels.length > 1 ? <View className="note muted">{byChannelWords(channels, byChannel)}</View> : null}
        </View>
      ))}
    </>
  )

  function answeredWords(): string {
    if (item.type === 'text') return `${answered ?? 0} 人写了意见`
    const said = `${answered ?? 0} 人${item.type === 'clause' ? '表态' : '回答'}`
    const more = item.type === 'multiple' ? '，可以选几项，占比加起来会超过 100%' : ''
    return item.type === 'clause' && proposed !== null && proposed > 0
      ? `${said}，${proposed} 人提了修改建议`
      : said + more
  }
}

function widthOf(count: number | null, of: number | null): number {
  return count === null || of === null || of === 0 ? 0 : Math.min(100, (count / of) * 100)
}
