import { View } from '@tarojs/components'
import type { SuggestionView, TimelineEntry } from '@/contract/suggestion/view'
import { Card, Heading, moment, Photos, Timeline } from '../../../ui'

const ACT_WORDS: Record<TimelineEntry['act'], string> = {
  submit: '已投进',
  accept: '先行联系，已受理',
  askInfo: '请您补充',
  supplement: '您补充了',
  resume: '继续办理',
  start: '开始办理',
  transfer: '转到另一个工作室',
  extend: '延长了办理期限',
  answer: '已答复',
  leadAnswered: '和同一件事一起答复',
  refuse: '不予受理',
  reopen: '重新受理',
  merge: '和同一件事一起办',
  unmerge: '单独办理',
  rate: '您评价了',
  askAgain: '您要求再次办理',
  autoClose: '到期自动结案',
  withdraw: '您撤回了',
  note: '备注',
}

/** Everything that happened, the latest first. */
export function History({ view: { timeline, answer } }: { view: SuggestionView }) {
  // The answer, or the refusal, stands in full above.
  const above = ({ act, text }: TimelineEntry) => act === 'refuse' || (act === 'answer' && text === answer?.text)
  const steps = timeline
    .map((entry) => ({ ...entry, text: above(entry) ? undefined : entry.text }))
    .map(({ at, act, text, photos = [], by }, index) => ({
      key: `${index}`,
      when: 'past' as const,
      title: by === 'district' && act !== 'submit' ? `区局：${ACT_WORDS[act]}` : ACT_WORDS[act],
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
