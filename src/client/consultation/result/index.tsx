import { View } from '@tarojs/components'
import { useShareAppMessage } from '@tarojs/taro'
import type { ConsultationView, MyAnswerView, ResultView } from '@/contract/consultation/view'
import { useCall } from '../../cloud'
import { asCallError } from '../../cloud/call-error'
import { pages, replaceWith } from '../../device/pages'
import { useId } from '../../device/use-id'
import { Empty, Failure, Heading, NotFound, promisedMoment, Screen, Skeleton } from '../../ui'
import { FollowUps } from '../parts/follow-ups'
import { TO_LIST } from '../parts/ways'
import { ItemResult } from './parts/item-result'
import { MyOpinions } from './parts/my-opinions'
import { NextDraft } from './parts/next-draft'
import { Overall } from './parts/overall'
import './index.scss'

/** 征询结果: the figures, what was adopted and why not, and what was then done. */
export default function ResultPage() {
  const id = useId()
  const input = id === undefined ? undefined : { id }
  const consultation = useCall('consultation.get', input)
  const result = useCall('consultation.result', input)
  const mine = useCall('consultation.myAnswer', input)
  const title = consultation.data && `${consultation.data.title}：征询结果`
  useShareAppMessage(() => ({ title, path: id === undefined ? pages.home() : pages.result(id) }))

  if (consultation.data && result.data)
    return <Loaded consultation={consultation.data} result={result.data} mine={mine.data} />
  return (
    <Screen title="征询结果">
      {id === undefined ? (
        <NotFound way={TO_LIST} />
      ) : consultation.data && asCallError(result.error).code === 'NOT_ALLOWED_NOW' ? (
        <Empty
          title="截止以后才公布数字"
          text={`${promisedMoment(consultation.data.closesAt)} 截止。`}
          action={{ words: '看征询内容', onPress: () => replaceWith(pages.consultation(id)) }}
        />
      ) : consultation.isError || result.isError ? (
        <Failure
          error={consultation.error ?? result.error}
          retrying={consultation.isFetching || result.isFetching}
          onRetry={() => void Promise.all([consultation.refetch(), result.refetch()])}
          way={TO_LIST}
        />
      ) : (
        <>
          <Skeleton shape="card" count={3} />
          <Skeleton shape="card" count={5} />
        </>
      )}
    </Screen>
  )
}

interface LoadedProps {
  consultation: ConsultationView
  result: ResultView
  mine: MyAnswerView | undefined
}

function Loaded({ consultation, result, mine }: LoadedProps) {
  const { items, edition } = consultation
  const { figures, nextDraft, followUps } = result
  const now = figures.editions.find((one) => one.edition === edition)
  return (
    <Screen title="征询结果">
      <Overall consultation={consultation} result={result} />
      {result.publishedAt === undefined ? null : <MyOpinions consultation={consultation} />}
      {nextDraft ? <NextDraft items={items} clauses={nextDraft} /> : null}
      <View className="stack">
        <Heading>{consultation.kind === 'open' ? '大家怎么说' : '大家怎么选'}</Heading>
        {items.map((one) => (
          <ItemResult
            key={one.id}
            consultationId={consultation.id}
            one={one}
            figures={now?.items.find(({ id }) => id === one.id)}
            channels={figures.channels}
            mine={mine?.answers?.[one.id]}
            withOpinions={result.opinions.items.includes(one.id)}
          />
        ))}
        {figures.editions.length > 1 ? (
          <View className="small muted">内容更正过：上面是按更正后内容填的，更正前填的另外计数。</View>
        ) : null}
        {hidesSome(now) ? <View className="small muted">标「不显示」的，是怕少数人的选择被认出来。</View> : null}
      </View>
      <FollowUps followUps={followUps} />
    </Screen>
  )
}

type Edition = ResultView['figures']['editions'][number]

function hidesSome(edition: Edition | undefined): boolean {
  return edition !== undefined && edition.items.some(({ choices }) => choices.some(({ count }) => count === null))
}
