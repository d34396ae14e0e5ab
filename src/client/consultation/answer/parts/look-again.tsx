import type { ItemView } from '@/contract/consultation/items'
import { checkAnswers, isRequired } from '@/contract/consultation/answers'
import { View } from '@tarojs/components'
import { Button, Card, Notice } from '../../../ui'
import type { AnswerForm } from './use-answer-form'

interface LookAgainProps {
  one: ItemView
  form: AnswerForm
}

/** It was answered before it was corrected: the answer is not sent before it is given again. */
export function LookAgain({ one, form }: LookAgainProps) {
  const value = form.answers[one.id]
  if (value === undefined || !form.isToLookAt(one.id)) return null
  // A choice that there is no more cannot be stayed with.
  const stays = checkAnswers([one], { [one.id]: value }).ok
  const verb = one.type === 'text' ? '写' : '选'
  const proposal = typeof value === 'object' && !Array.isArray(value) ? value.proposal : undefined
  return (
    <Card className="stack">
      <Notice tone="warn">
        {stays
          ? `更正过，请再看一遍。还是原来的意思，就点「还是这样${verb}」；改主意了，就重新${verb}。`
          : `更正过，请再看一遍，重新${verb}。`}
      </Notice>
      {proposal === undefined ? null : (
        <View>
          <View className="small muted">您原来建议改成</View>
          <View className="pre">{proposal}</View>
        </View>
      )}
      {stays ? (
        <Button look="soft" icon="check" onPress={() => form.answer(one.id, value)}>
          {`还是这样${verb}`}
        </Button>
      ) : null}
      {isRequired(one) ? null : (
        <Button look="plain" onPress={() => form.answer(one.id, undefined)}>
          这一项不填了
        </Button>
      )}
    </Card>
  )
}
