import { View } from '@tarojs/components'
import type { SuggestionView } from '@/contract/suggestion/view'
import { OUTCOME_NAMES } from '@/contract/suggestion/vocabulary'
import { Card, moment, Outcome, ReadAloud } from '../../../ui'

/** The answer, its outcome first, and what the resident thought of it. Once asked for again, it is the one before. */
export function AnswerCard({ view: { state, answer, rating } }: { view: SuggestionView }) {
  if (!answer) return null
  const earlier = state !== 'answered' && state !== 'closed'
  return (
    <Card className="case-answer">
      <Outcome answer={answer} rating={rating} ratedBy="您的" title={earlier ? '上次答复' : '答复'}>
        {earlier ? <View>{moment(answer.at)}</View> : null}
      </Outcome>
      <ReadAloud text={`${OUTCOME_NAMES[answer.outcome]}。${answer.text}`} />
    </Card>
  )
}
