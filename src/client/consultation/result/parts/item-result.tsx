import { View } from '@tarojs/components'
import type { AnswerValue } from '@/contract/consultation/answers'
import { choicesOf, type ItemView } from '@/contract/consultation/items'
import { ANSWER_CHANNEL_NAMES, type AnswerChannel } from '@/contract/consultation/vocabulary'
import type { FiguresView, ItemFigures } from '@/contract/consultation/view'
import { goTo, pages } from '../../../device/pages'
import { Button, Card, Heading } from '../../../ui'
import { answerWords } from '../../parts/words'
import { choiceName, itemName } from '@/contract/consultation/names'
import { Bars, type BarLine } from './bars'

interface ItemResultProps {
  consultationId: string
  one: ItemView
  figures: ItemFigures | undefined
  channels: FiguresView['channels']
  mine: AnswerValue | undefined
  /** Its text, where a clause says something else now. */
  text?: string
  /** There are opinions on it, and they can be read: the result is published. */
  withOpinions: boolean
}

/** What was chosen on one item, what I chose, and the way to what people said on it. */
export function ItemResult({ consultationId, one, figures, channels, mine, text, withOpinions }: ItemResultProps) {
  const own = answerWords(one, mine)
  return (
    <Card className="item-result">
      <Heading level={3}>{itemName(one)}</Heading>
      {text === undefined ? null : <View className="pre">{text}</View>}
      <Bars lines={linesOf(one, figures, channels)} of={figures?.answered ?? null} />
      {answeredWords(one, figures) === '' ? null : <View className="small muted">{answeredWords(one, figures)}</View>}
      {own === undefined ? null : <View className="item-result-mine small">{`您填的：${own}`}</View>}
      {withOpinions ? (
        <Button look="soft" onPress={() => goTo(pages.opinions(consultationId, one.id))}>
          大家的意见和答复
        </Button>
      ) : null}
    </Card>
  )
}

function linesOf(one: ItemView, figures: ItemFigures | undefined, channels: FiguresView['channels']): BarLine[] {
  return choicesOf(one).map((id) => {
    const figure = figures?.choices.find((choice) => choice.id === id)
    return {
      id,
      name: choiceName(one, id),
      count: figures ? (figure?.count ?? null) : 0,
      byChannel: channelWords(figure?.byChannel ?? [], channels),
    }
  })
}

function channelWords(counts: readonly (number | null)[], channels: readonly AnswerChannel[]): string {
  // With one way in there is nothing to tell apart.
  if (counts.filter((count) => count !== 0).length < 2) return ''
  return channels.map((channel, at) => `${ANSWER_CHANNEL_NAMES[channel]} ${counts[at] ?? '不显示'}`).join('，')
}

function answeredWords(one: ItemView, figures: ItemFigures | undefined): string {
  if (!figures) return ''
  const answered = figures.answered === null ? '' : `${figures.answered} 人填了这一项`
  const proposed = one.type === 'clause' && figures.proposed !== null && figures.proposed > 0
  return [answered, proposed ? `${figures.proposed ?? 0} 人建议改写` : ''].filter((part) => part !== '').join('，')
}
