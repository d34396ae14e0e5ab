import { View } from '@tarojs/components'
import { STANCE_NAMES } from '@/contract/consultation/vocabulary'
import type { DeskConsultationView, GroupView } from '@/contract/consultation/view'
import { Button, Notice, Slip } from '../../../../ui'
import { Toggle } from '../../toggle'
import { Answer } from './answer'
import { askedName } from './item-words'
import { inShort, reportedWords, standingWords } from './words'

interface OpinionProps {
  group: GroupView
  consultation: DeskConsultationView
  chosen: boolean
  /** It is being answered beside the list. */
  current: boolean
  onChoose: (on: boolean) => void
  onReply: () => void
  onReword: () => void
}

/** What people said, how many said so, and what was answered. */
export function Opinion({
  group,
  consultation: { items, removed, can },
  chosen,
  current,
  onChoose,
  onReply,
  onReword,
}: OpinionProps) {
  const { wording, publicWording, stance, standing, reported, reasons, verdict, supporters, itemId } = group
  const item = [...items, ...removed].find(({ id }) => id === itemId)
  const short = inShort(wording)
  return (
    <View className={`opinion ${current ? 'is-current' : ''}`}>
      <Slip className="opinion-slip">
        <View className="small muted">{item ? askedName(item, removed) : ''}</View>
        {stance === undefined ? null : <View className="small ink-2">{`${STANCE_NAMES[stance]}的理由`}</View>}
        <View className="pre">{wording}</View>
        {reasons.map((reason) => (
          <View key={reason} className="small ink-2 pre">{`理由：${reason}`}</View>
        ))}
        {publicWording === undefined ? null : <View className="small ink-2 pre">{`公布时写成：${publicWording}`}</View>}
        <View className="strong">{`${supporters ?? '几'} 人这样说`}</View>
      </Slip>
      {standing === undefined || standing === 'pass' ? null : <Notice tone="warn">{standingWords(standing)}</Notice>}
      {reported === undefined ? null : <Notice tone="warn">{reportedWords(reported)}</Notice>}
      {verdict === undefined ? null : <Answer group={group} />}
      {can.includes('reply') || can.includes('group') || can.includes('reword') ? (
        <View className="opinion-acts">
          {can.includes('group') ? (
            <Toggle on={chosen} onChange={onChoose} label={`选上「${short}」`}>
              {chosen ? '已选' : '选上'}
            </Toggle>
          ) : null}
          {can.includes('reply') ? (
            <Button look="soft" label={`${verdict === undefined ? '答复' : '改答复'}，${short}`} onPress={onReply}>
              {verdict === undefined ? '答复' : '改答复'}
            </Button>
          ) : null}
          {can.includes('reword') ? (
            <Button look="soft" label={`改公布的文字，${short}`} onPress={onReword}>
              改公布的文字
            </Button>
          ) : null}
        </View>
      ) : null}
    </View>
  )
}
