import { View } from '@tarojs/components'
import { getConsultation, getResult, getMyAnswer } from '@/contract/consultation/actions'
import type { ConsultationView, EditionFigures, MyAnswerView, ResultView } from '@/contract/consultation/view'
import { useCall, usePull } from '../../cloud'
import { asCallError } from '../../cloud/call-error'
import { pages, replaceWith } from '../../device/pages'
import { useShare } from '../../device/share'
import { useId } from '../../device/use-id'
import { useComeTo } from '../../device/workstation'
import { Empty, Failure, Heading, NotFound, promisedMoment, Screen, Skeleton } from '../../ui'
import { FollowUps } from '../parts/follow-ups'
import { onlyOne, TO_LIST } from '../parts/ways'
import { EarlierEdition, EditionItems } from './parts/edition-items'
import { MyOpinions } from './parts/my-opinions'
import { NextDraft } from './parts/next-draft'
import { Overall } from './parts/overall'
import './index.scss'

/** 征询结果: the figures, what was adopted and why not, and what was then done. */
export default function ResultPage() {
  const id = useId()
  const input = id === undefined ? undefined : { id }
  const consultation = useCall(getConsultation, input)
  const result = useCall(getResult, input)
  const mine = useCall(getMyAnswer, input)
  usePull(() => (id === undefined ? Promise.resolve() : Promise.all([consultation.refetch(), result.refetch()])))
  useComeTo(onlyOne(consultation.data?.workstations))
  const title = consultation.data && `${consultation.data.title}：征询结果`
  useShare(() => ({ title, path: id === undefined ? pages.home() : pages.result(id) }))

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
  const { figures, nextDraft, followUps } = result
  // The last one is what is asked now.
  const [now, ...earlier] = [...figures.editions].reverse()
  return (
    <Screen title="征询结果">
      <Overall consultation={consultation} result={result} />
      {result.publishedAt === undefined ? null : <MyOpinions consultation={consultation} />}
      {nextDraft ? <NextDraft items={consultation.items} clauses={nextDraft} /> : null}
      <View className="stack">
        <Heading>{consultation.kind === 'open' ? '大家怎么说' : '大家怎么选'}</Heading>
        {now ? <EditionItems result={result} edition={now} mine={mine} items={now.asked} /> : null}
        {earlier.length > 0 ? (
          <View className="small muted">内容更正过：上面是按更正后内容填的，更正前填的另外计数，在下面。</View>
        ) : null}
        {figures.editions.some(hidesSome) ? (
          <View className="small muted">标「不显示」的，是怕少数人的选择被认出来。</View>
        ) : null}
      </View>
      {now
        ? earlier.map((one) => (
            <EarlierEdition
              key={one.edition}
              consultation={consultation}
              result={result}
              edition={one}
              mine={mine}
              now={now.asked}
            />
          ))
        : null}
      <FollowUps followUps={followUps} />
    </Screen>
  )
}

function hidesSome({ items }: EditionFigures): boolean {
  return items.some(({ choices }) => choices.some(({ count }) => count === null))
}
