import { useState } from 'react'
import { View } from '@tarojs/components'
import { asksTheSame, type ItemView } from '@/contract/consultation/items'
import { ITEM_UNITS } from '@/contract/consultation/vocabulary'
import type { ConsultationView, EditionFigures, MyAnswerView, ResultView } from '@/contract/consultation/view'
import { Button, Heading, moment, Notice } from '../../../ui'
import { ItemResult } from './item-result'

interface EditionProps {
  result: ResultView
  edition: EditionFigures
  mine: MyAnswerView | undefined
  /** Some of what was asked in it. */
  items: readonly ItemView[]
  /** It was asked otherwise than now: a clause is shown with its text. */
  whole?: boolean
}

/** What was chosen in one edition, in the words that were answered. What I chose stands where I answered it. */
export function EditionItems({ result, edition, mine, items, whole = false }: EditionProps) {
  return items.map((one) => (
    <ItemResult
      key={one.id}
      consultationId={result.id}
      one={one}
      figures={edition.items.find(({ id }) => id === one.id)}
      channels={result.figures.channels}
      mine={mine?.edition === edition.edition ? mine.answers?.[one.id] : undefined}
      text={whole && one.type === 'clause' ? one.text : undefined}
      withOpinions={result.opinions.items.includes(one.id)}
    />
  ))
}

interface EarlierProps extends Omit<EditionProps, 'items' | 'whole'> {
  consultation: ConsultationView
  /** What is asked now. */
  now: readonly ItemView[]
}

/** What was answered before a correction, in the words of that time: first what is asked otherwise since. */
export function EarlierEdition({ consultation, now, ...rest }: EarlierProps) {
  const { edition, asked, participants } = rest.edition
  const [all, setAll] = useState(false)
  const isSame = (one: ItemView) =>
    asksTheSame(
      one,
      now.find(({ id }) => id === one.id),
    )
  const same = asked.filter(isSame)
  const correction = consultation.corrections.find((one) => one.edition === edition + 1)
  return (
    <View className="stack">
      <Heading>{participants === null ? '更正前填的' : `更正前填的，${participants} 人`}</Heading>
      {correction ? <Notice>{`${moment(correction.at)}更正：${correction.note}`}</Notice> : null}
      <EditionItems {...rest} items={asked.filter((one) => !isSame(one))} whole />
      {all ? <EditionItems {...rest} items={same} /> : null}
      {all || same.length === 0 ? null : (
        <Button look="second" onPress={() => setAll(true)}>
          {`看没有改动的 ${same.length} ${ITEM_UNITS[consultation.kind]}，更正前怎么填的`}
        </Button>
      )}
    </View>
  )
}
