import { View } from '@tarojs/components'
import type { GroupView } from '@/contract/consultation/view'
import { STANCE_NAMES } from '@/contract/consultation/vocabulary'
import { excerpt } from '@/contract/text'
import { Button, Notice } from '../../../ui'
import { SaidAndAnswered } from '../../parts/said-and-answered'

/** So many of its words tell it apart from its neighbours. */
const SAID = 20

interface OpinionProps {
  group: GroupView
  reported: boolean
  onReport: () => void
}

/** What some people said, what became of it, and a way to say that it should not stand there. */
export function Opinion({ group, reported, onReport }: OpinionProps) {
  const { wording, verdict, reply } = group
  return (
    <SaidAndAnswered verdict={verdict} reply={reply}>
      <View className="row opinion-head">
        <View className="grow small ink-2">{whoSaid(group)}</View>
        {reported ? null : (
          <Button look="plain" label={`举报，${excerpt(wording, SAID)}`} onPress={onReport}>
            举报
          </Button>
        )}
      </View>
      <View className="pre">{wording}</View>
      {reported ? <Notice>已转给工作室，室长会看要不要改。谢谢您提醒</Notice> : null}
    </SaidAndAnswered>
  )
}

function whoSaid({ supporters, stance }: GroupView): string {
  return `${supporters === null ? '有' : `${supporters} 位`}居民${stance === undefined ? '这样说' : `${STANCE_NAMES[stance]}，因为`}`
}
