import type { PropsWithChildren } from 'react'
import { View } from '@tarojs/components'
import type { SuggestionView } from '@/contract/suggestion/view'
import { OUTCOME_NAMES, SATISFACTION_NAMES } from '@/contract/suggestion/vocabulary'
import { Heading } from '../heading'
import { toneOfOutcome } from '../states-of-a-case'
import { Tag } from '../tag/tag'
import { Cited } from './cited'
import { Referral } from './referral'
import './outcome.scss'

type Answer = NonNullable<SuggestionView['answer']>

interface OutcomeProps {
  /** How long it took is not known before it is sent. */
  answer: Pick<Answer, 'outcome' | 'text'> & Partial<Omit<Answer, 'at'>>
  rating: SuggestionView['rating']
  /** Whose the rating is, as the reader calls them: 您的, 居民. */
  ratedBy: string
  title?: string
}

/** An answer: its outcome first, how long it took, its words, `children` for a remark, and the rating of it. */
export function Outcome({ answer, rating, ratedBy, title = '答复', children }: PropsWithChildren<OutcomeProps>) {
  const { outcome, text, workingDays, inTime, referral, policies = [] } = answer
  const tone = toneOfOutcome(outcome)
  return (
    <>
      <Heading>{title}</Heading>
      <View className="outcome small muted">
        <Tag tone={tone} icon={tone === 'ok' ? 'check' : undefined}>
          {OUTCOME_NAMES[outcome]}
        </Tag>
        {workingDays === undefined ? null : (
          <View>{`${workingDays === 0 ? '当天答复' : `用了 ${workingDays} 个工作日`}，${inTime ? '未超期' : '超期'}`}</View>
        )}
        {children}
      </View>
      {referral ? <Referral referral={referral} /> : null}
      <View className="pre">{text}</View>
      <Cited policies={policies} />
      {rating ? (
        <View className="small muted">
          {`${ratedBy}评价：${SATISFACTION_NAMES[rating.satisfaction]}，${rating.solved ? '问题解决了' : '问题没解决'}`}
        </View>
      ) : null}
    </>
  )
}
