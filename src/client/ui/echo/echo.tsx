import type { ReactNode } from 'react'
import { View } from '@tarojs/components'
import { PUBLIC_STATE_NAMES, type WallItem } from '@/contract/wall/view'
import { CHANNEL_NAMES, OUTCOME_NAMES } from '@/contract/suggestion/vocabulary'
import { toneOfOutcome } from '../states-of-a-case'
import { Tag } from '../tag/tag'
import './echo.scss'

type Shown = Pick<WallItem, 'topicName' | 'text' | 'state'> & {
  channel?: WallItem['channel']
  answer?: { text: string; outcome: keyof typeof OUTCOME_NAMES; workingDays?: number }
}

interface EchoProps {
  item: Shown
  /** Beside the topic: where it is, when several places stand in one list. */
  place?: string
  /** At the end of the last line: joining in. */
  children?: ReactNode
}

/** 回音: what was said, on paper, and under the perforation what we did. */
export function Echo({ item: { topicName, channel, text, state, answer }, place, children }: EchoProps) {
  const way = channel === undefined || channel === 'wechat' ? undefined : CHANNEL_NAMES[channel]
  const beside = [topicName, way, place].filter((words) => words !== undefined).join('，')
  return (
    <View className="echo">
      <View className="echo-said">
        <View className="row small">
          <View className="grow strong ink-2">您说了</View>
          <View className="muted">{beside}</View>
        </View>
        <View className="pre">{text}</View>
      </View>
      <View className="echo-did">
        {answer ? (
          <>
            <View className="echo-we small strong">我们做了</View>
            <View className="pre">{answer.text}</View>
          </>
        ) : null}
        <View className="echo-foot small muted">
          {answer ? (
            <Tag
              tone={toneOfOutcome(answer.outcome)}
              icon={toneOfOutcome(answer.outcome) === 'ok' ? 'check' : undefined}
            >
              {OUTCOME_NAMES[answer.outcome]}
            </Tag>
          ) : null}
          {!answer || state === 'handling' ? <Tag tone="blue">{PUBLIC_STATE_NAMES[state]}</Tag> : null}
          {answer?.workingDays === undefined ? null : <View>{daysWords(answer.workingDays)}</View>}
          <View className="grow" />
          {children}
        </View>
      </View>
    </View>
  )
}

function daysWords(workingDays: number): string {
  return workingDays === 0 ? '当天答复' : `${workingDays} 个工作日`
}
