import { View } from '@tarojs/components'
import type { DeskView } from '@/contract/desk/view'
import { isOpen } from '@/contract/suggestion/states'
import type { TimelineEntry } from '@/contract/suggestion/view'
import { Heading, Photos, recentMoment, Timeline, type TimelineStep } from '../../../ui'
import { serverNow } from '../server-time'

const ACT_WORDS: Record<TimelineEntry['act'], string> = {
  submit: '投进意见箱',
  accept: '先行联系，受理',
  attempt: '试着联系，没联系上',
  askInfo: '请居民补充',
  supplement: '居民补充',
  resume: '继续办理',
  start: '开始办理',
  transcribe: '把录音写成文字',
  transfer: '转办',
  extend: '延长期限',
  answer: '答复',
  deliver: '已告知本人',
  leadAnswered: '随并案答复',
  leadMerged: '牵头的件换了',
  leadTransferred: '随并案转办',
  leadExtended: '随并案延长期限',
  refuse: '不予受理',
  reopen: '重新受理',
  merge: '并案',
  unmerge: '撤销并案',
  publish: '公开',
  hide: '收起公开',
  rate: '居民评价',
  askAgain: '居民要求再次办理',
  autoClose: '到期自动结案',
  withdraw: '居民撤回',
  claim: '居民绑定微信',
  note: '内部备注',
}
const SIDES: Record<string, string> = { resident: '居民', system: '系统', workstation: '工作室', district: '区局' }

/** An act in the desk's words, with when and by whom. */
export function actLine({ act, at, by }: TimelineEntry): { title: string; at: string } {
  const now = new Date(serverNow()).toISOString()
  return {
    title: act === 'submit' && by !== 'resident' ? '代录登记' : ACT_WORDS[act],
    at: `${recentMoment(at, now)}，${SIDES[by] ?? by}`,
  }
}

/** Everything that happened, the latest first, with the notes that stay inside. */
export function History({ view }: { view: DeskView }) {
  const latest = view.timeline.reduce((last, { act }, index) => (act === 'note' ? last : index), 0)
  const steps = view.timeline.map((entry, index): TimelineStep => ({
    key: `${index}`,
    when: index === latest && isOpen(view.state) ? 'now' : 'past',
    inner: entry.act === 'note',
    ...actLine(entry),
    children: said(entry, view),
  }))
  return (
    <View className="desk-history">
      <Heading>经过</Heading>
      <Timeline steps={steps.reverse()} />
    </View>
  )
}

function said({ act, text, photos = [] }: TimelineEntry, { answer }: DeskView) {
  // The last answer stands above, in full.
  const words = (act === 'answer' || act === 'leadAnswered') && text === answer?.text ? undefined : text
  if (words === undefined && photos.length === 0) return undefined
  return (
    <View className="stack">
      {words === undefined ? null : <View>{words}</View>}
      {act === 'note' ? <View className="desk-inside">居民看不到这一条</View> : null}
      <Photos photos={photos} label="补充的照片" />
    </View>
  )
}
