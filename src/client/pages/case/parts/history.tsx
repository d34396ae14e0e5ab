import { View } from '@tarojs/components'
import type { SuggestionView, TimelineEntry } from '@/contract/suggestion/view'
import { Card, Heading, moment, Photos, Timeline } from '../../../ui'

const ACT_WORDS: Record<TimelineEntry['act'], string> = {
  submit: '已投进',
  accept: '先行联系，已受理',
  attempt: '联系过您，没联系上',
  askInfo: '请您补充',
  supplement: '您补充了',
  resume: '继续办理',
  start: '开始办理',
  transcribe: '把您的录音写成了文字',
  transfer: '转给别处办理',
  extend: '延长了办理期限',
  answer: '已答复',
  deliver: '已告知答复',
  leadAnswered: '和同一件事一起答复',
  leadMerged: '和同一件事一起办',
  leadTransferred: '转给别处一起办',
  leadExtended: '延长了办理期限',
  refuse: '不予受理',
  reopen: '重新受理',
  merge: '和同一件事一起办',
  unmerge: '单独办理',
  publish: '公开',
  hide: '收起公开',
  rate: '您评价了',
  askAgain: '您要求再次办理',
  autoClose: '到期自动结案',
  withdraw: '您撤回了',
  claim: '绑定到微信',
  note: '备注',
}

/** Everything that happened, the latest first. */
export function History({ view: { timeline, answer, refusal } }: { view: SuggestionView }) {
  // The answer, or the refusal, stands in full above.
  const above = ({ act, text }: TimelineEntry) =>
    (act === 'refuse' && refusal !== undefined) ||
    ((act === 'answer' || act === 'leadAnswered') && text === answer?.text)
  const steps = timeline
    .map((entry) => ({ ...entry, text: above(entry) ? undefined : entry.text }))
    .map(({ at, act, text, photos = [], by }, index) => ({
      key: `${index}`,
      when: 'past' as const,
      title:
        act === 'submit' && by !== 'resident'
          ? '工作室替您登记'
          : by === 'district' && act !== 'submit'
            ? `区局：${ACT_WORDS[act]}`
            : ACT_WORDS[act],
      at: moment(at),
      children:
        text === undefined && photos.length === 0 ? undefined : (
          <View className="stack">
            {text === undefined ? null : <View>{text}</View>}
            <Photos photos={photos} />
          </View>
        ),
    }))
    .reverse()
  return (
    <Card className="case-history">
      <Heading>办理经过</Heading>
      <Timeline steps={steps} />
    </Card>
  )
}
