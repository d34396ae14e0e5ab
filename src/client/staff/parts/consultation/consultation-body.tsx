import { View } from '@tarojs/components'
import { WHO_NAMES, CONSULTATION_KIND_NAMES } from '@/contract/consultation/vocabulary'
import type { DeskConsultationView } from '@/contract/consultation/view'
import { Card, Figure, Heading, moment, Notice, promisedMoment, Tag, Documents } from '../../../ui'
import { AfterClosing } from './after/after-closing'
import { Corrections } from './corrections'
import { Items } from './items'
import { OtherWays } from './other-ways'
import { Pictures } from './pictures'
import { countdown, standingTag } from './standing'
import { useWide } from '../wide'
import { amount, pictureAdvice } from './words'

/** The consultation itself, the same on phone and PC. */
export function ConsultationBody({ consultation, reload }: { consultation: DeskConsultationView; reload: () => void }) {
  const { kind, title, checkNote, background, photos, documents, items, risky, can } = consultation
  const wide = useWide()
  const tag = standingTag(consultation)
  return (
    <>
      {checkNote === undefined ? null : <Notice tone="warn">{`室长退回：${checkNote}`}</Notice>}
      <View className="consult-columns">
        <View className="consult-column">
          <Card className="consult-card">
            <View className="consult-tags">
              <Tag tone={tag.tone}>{tag.words}</Tag>
              <Tag>{CONSULTATION_KIND_NAMES[kind]}</Tag>
            </View>
            <Heading look="head">{title}</Heading>
            {background === '' ? null : <View className="pre">{background}</View>}
            <Pictures
              photos={photos}
              label="背景照片"
              risky={risky}
              advice={can.includes('edit') ? '请换一张' : undefined}
            />
            <Documents documents={documents} />
          </Card>
          {wide ? null : <Standing consultation={consultation} />}
          <AfterClosing consultation={consultation} reload={reload} />
          <Card className="consult-card">
            <Heading>{`征询内容，${amount(kind, items.length)}`}</Heading>
            <Items items={items} risky={risky} advice={pictureAdvice(can)} />
          </Card>
        </View>
        <View className="consult-column">
          {wide ? <Standing consultation={consultation} /> : null}
          <Corrections corrections={consultation.corrections} />
          <OtherWays consultation={consultation} />
        </View>
      </View>
    </>
  )
}

/** What is waited for, and whom it is for. */
function Standing({ consultation }: { consultation: DeskConsultationView }) {
  const { stage, opensAt, closesAt, participants, workstations, communities, who, hideTotals } = consultation
  const left = countdown(consultation, Date.parse(consultation.now))
  return (
    <Card className="consult-card">
      {left === undefined && stage === 'draft' ? null : (
        <View className="consult-figures">
          {left ? <Figure value={left.value} unit={left.unit} of={`后${left.then}`} /> : null}
          {stage === 'draft' ? null : <Figure value={participants} unit="人" of="参加了" tone="ink" />}
        </View>
      )}
      <View>{`${moment(opensAt)} 开始，${promisedMoment(closesAt)} 截止`}</View>
      <View className="small ink-2">{workstations.map(({ name }) => name).join('、')}</View>
      {communities.length === 0 ? null : <View className="small ink-2">{`小区：${communities.join('、')}`}</View>}
      <View className="small ink-2">{`${WHO_NAMES[who]}参加，${hideTotals ? '截止后才公布各项人数' : '随时能看到各项人数'}`}</View>
    </Card>
  )
}
