import { View } from '@tarojs/components'
import type { ClauseAnswer } from '@/contract/consultation/answers'
import { ANSWER_TEXT, CLAUSE_TEXT } from '@/contract/consultation/items'
import { textLength, tidyText } from '@/contract/text'
import { Button, Diff, Heading, Slip, TextArea } from '../../../ui'
import type { Clause } from './clause-step'
import { Count } from './questions'

interface ProposalProps {
  one: Clause
  value: ClauseAnswer
  onChange: (part: Partial<ClauseAnswer>) => void
}

/** A wording to put in the clause's place: its own words to begin with, and below what was changed in them. */
export function Proposal({ one, value, onChange }: ProposalProps) {
  const words = value.proposal ?? one.text
  const changed = tidyText(words) !== tidyText(one.text)
  return (
    <Slip>
      <View className="proposal-head">
        <Heading level={3}>建议改成</Heading>
        <View className="small muted">{changed ? '改动处标在下面' : '直接在原文上改'}</View>
      </View>
      <TextArea
        label="建议改成"
        look="ruled"
        short
        value={words}
        onChange={(proposal) => onChange({ proposal: proposal === one.text ? undefined : proposal })}
      />
      {textLength(words) > CLAUSE_TEXT ? <Count text={words} max={CLAUSE_TEXT} /> : null}
      {changed ? (
        <View className="proposal-diff">
          <View className="small muted">改了哪里</View>
          <Diff before={one.text} after={tidyText(words)} />
          <Button look="plain" onPress={() => onChange({ proposal: undefined })}>
            恢复原文
          </Button>
        </View>
      ) : null}
      <View className="proposal-reason">
        <View className="small ink-2">{changed ? '为什么改（可不写）' : '为什么（可不写）'}</View>
        <TextArea
          label="为什么"
          look="ruled"
          short
          placeholder="比如：午后老人孩子要睡觉"
          value={value.reason ?? ''}
          onChange={(reason) => onChange({ reason: reason === '' ? undefined : reason })}
        />
        {textLength(value.reason ?? '') > ANSWER_TEXT ? <Count text={value.reason ?? ''} max={ANSWER_TEXT} /> : null}
      </View>
    </Slip>
  )
}
