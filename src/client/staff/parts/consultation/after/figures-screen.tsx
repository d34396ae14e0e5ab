import { useState } from 'react'
import { View } from '@tarojs/components'
import { getDeskFigures } from '@/contract/consultation/desk-actions'
import { asksTheSame, type ItemView } from '@/contract/consultation/items'
import type { DeskConsultationView, EditionFigures, FiguresView } from '@/contract/consultation/view'
import { useCall } from '../../../../cloud'
import { Button, Card, Figure, Heading, moment, Notice } from '../../../../ui'
import { DeskScreen } from '../../desk/desk-screen'
import { useWhileShown } from '../../use-while-shown'
import { useConsultation } from '../use-consultation'
import { askedFigures } from './asked-figures'
import { byChannelWords } from './by-channel'
import { Export } from './export'
import { ItemBars } from './item-bars'
import { Loading } from './loading'
import './figures.scss'

/** 数字: how many took part, and what they chose; while it is open, as it stands now. */
export function FiguresScreen({ id }: { id: string | undefined }) {
  const query = useConsultation(id)
  const figures = useCall(getDeskFigures, id === undefined ? undefined : { id })
  useWhileShown(() => {
    if (query.data?.stage !== 'open') return
    void query.refetch({ cancelRefetch: false })
    void figures.refetch({ cancelRefetch: false })
  })
  return (
    <DeskScreen title="数字" at="consultations">
      {query.data && figures.data ? (
        <Figures consultation={query.data} figures={figures.data} />
      ) : (
        <Loading id={id} queries={[query, figures]} />
      )}
    </DeskScreen>
  )
}

/** So many are drawn at first, and more when they are asked for: a rule may have a hundred clauses. */
const PAGE = 20

interface FiguresProps {
  consultation: DeskConsultationView
  figures: FiguresView
}

function Figures({ consultation, figures: { editions, channels } }: FiguresProps) {
  const { title, stage, participants, corrections } = consultation
  const [current, ...earlier] = [...editions].reverse()
  return (
    <>
      <View className="figures-head">
        <Figure value={participants} unit="人参加" tone="ink" size="l" of={title} />
        {current && channels.length > 1 ? (
          <View className="small muted">{byChannelWords(channels, current.byChannel)}</View>
        ) : null}
      </View>
      {stage === 'open' ? <Notice>还在征询，数字会变。截止以后才定下来。</Notice> : null}
      {stage === 'draft' ? <Notice>还没有开始，开始以后这里会有数字。</Notice> : null}
      {current && stage !== 'draft' ? (
        <Edition figures={current} now={current.asked} channels={channels} level={2} />
      ) : null}
      {earlier.map((one) => (
        <View key={one.edition} className="stack">
          <Heading>{`更正前（第 ${one.edition} 版），${one.participants ?? 0} 人`}</Heading>
          <View className="small muted">这些人答的是更正前的内容，下面按当时的文字显示。</View>
          {corrections
            .filter(({ edition }) => edition === one.edition + 1)
            .map(({ edition, at, note }) => (
              <Notice key={edition}>{`${moment(at)}更正：${note}`}</Notice>
            ))}
          <Edition figures={one} now={current?.asked ?? []} channels={channels} level={3} />
        </View>
      ))}
      {stage === 'draft' ? null : <Export consultation={consultation} what={['figures']} />}
    </>
  )
}

interface EditionProps {
  figures: EditionFigures
  /** What is asked now. */
  now: readonly ItemView[]
  channels: FiguresView['channels']
  level: 2 | 3
}

function Edition({ figures: edition, now, channels, level }: EditionProps) {
  const [shown, setShown] = useState(PAGE)
  const all = askedFigures(edition)
  const left = all.length - shown
  return (
    <>
      <View className="figures-items">
        {all.slice(0, shown).map(({ item, figures }) => {
          const same = now.find(({ id }) => id === item.id)
          return (
            <Card key={item.id} className="figures-item">
              <ItemBars
                figures={figures}
                item={item}
                channels={channels}
                level={level}
                whole={!asksTheSame(item, same)}
              />
            </Card>
          )
        })}
      </View>
      {left > 0 ? (
        <Button look="second" onPress={() => setShown(shown + PAGE)}>
          {`看其余 ${left} 项`}
        </Button>
      ) : null}
    </>
  )
}
