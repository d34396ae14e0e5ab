import { View } from '@tarojs/components'
import type { DeskView } from '@/contract/desk/view'
import { formatReceiptNumber } from '@/contract/suggestion/receipt-number'
import { STATE_NAMES } from '@/contract/suggestion/states'
import { KIND_NAMES } from '@/contract/suggestion/vocabulary'
import { aria, Heading, Tag, toneOf } from '../../../ui'
import { Whose } from '../assign/whose'
import { ChannelMark } from '../channel'
import { headingOf } from './heading-of'

const CONSENT = { yes: '代录已征得同意', no: '代录，没有记下同意' }

/** What it is, in one glance. */
export function CaseHead({ view }: { view: DeskView }) {
  const { number, kind, topicName, state, channel, workstation, withDistrict, intake } = view
  return (
    <View className="desk-head">
      <View className="desk-tags small muted">
        <View className="num" {...aria({ label: `受理编号 ${number}`, role: 'img' })}>
          {formatReceiptNumber(number)}
        </View>
        <ChannelMark channel={channel} more={intake && CONSENT[intake.consent ? 'yes' : 'no']} />
        <View>{withDistrict ? `区局，投在${workstation.name}` : workstation.name}</View>
      </View>
      <Heading look="head">{headingOf(view.text)}</Heading>
      <View className="desk-tags">
        <Tag tone={toneOf(state)}>{STATE_NAMES[state]}</Tag>
        <Tag tone="blue">{KIND_NAMES[kind]}</Tag>
        <Tag>{topicName}</Tag>
        {intake?.claimed ? <Tag icon="wechat">已绑定微信</Tag> : null}
        {view.public ? null : <Tag icon="lock">不公开</Tag>}
        {view.publication === 'published' ? <Tag tone="ok">已公开</Tag> : null}
      </View>
      <Whose view={view} />
    </View>
  )
}
