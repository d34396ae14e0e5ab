import { View } from '@tarojs/components'
import { natureOf } from '@/contract/consultation/nature'
import type { DeskConsultationView } from '@/contract/consultation/view'
import { CONSULTATION_KIND_NAMES, WHO_NAMES } from '@/contract/consultation/vocabulary'
import { Card, Heading, moment, Photos, promisedMoment, Tag, Documents } from '../../../ui'
import { Items } from './items'
import './consultation.scss'

export type Previewed = Pick<
  DeskConsultationView,
  'kind' | 'hideTotals' | 'title' | 'background' | 'photos' | 'documents' | 'who' | 'opensAt' | 'closesAt' | 'items'
>

/** A consultation as a resident will find it. */
export function Preview({ consultation }: { consultation: Previewed }) {
  const { kind, title, background, photos, documents, who, opensAt, closesAt, items } = consultation
  return (
    <View className="consult-preview">
      <Card className="consult-card">
        <View className="consult-tags">
          <Tag tone="blue">{CONSULTATION_KIND_NAMES[kind]}</Tag>
          <Tag>{WHO_NAMES[who]}</Tag>
        </View>
        <Heading look="title">{title === '' ? '（还没有标题）' : title}</Heading>
        <View className="small muted">{`${moment(opensAt)} 开始，${promisedMoment(closesAt)} 截止`}</View>
        {background === '' ? null : <View className="pre">{background}</View>}
        <Photos photos={photos} label="背景照片" />
        <Documents documents={documents} />
      </Card>
      <Card className="consult-card">
        {items.length === 0 ? <View className="muted">（还没有内容）</View> : <Items items={items} />}
      </Card>
      {natureOf(consultation) === '' ? null : <View className="note muted">{natureOf(consultation)}</View>}
    </View>
  )
}
