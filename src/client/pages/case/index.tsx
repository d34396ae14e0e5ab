import { useState } from 'react'
import { usePull } from '../../cloud'
import { goTo, pages } from '../../device/pages'
import { useId } from '../../device/use-id'
import { Bar, Button, Failure, NotFound, Notice, Screen, Skeleton, Stale } from '../../ui'
import { AnswerCard } from './parts/answer-card'
import { AskAgain } from './parts/ask-again'
import { CaseHeader } from './parts/case-header'
import { History } from './parts/history'
import { NextStep } from './parts/next-step'
import { QuestionCard } from './parts/question-card'
import { RateCard } from './parts/rate-card'
import { RefusalCard } from './parts/refusal-card'
import { Supplement } from './parts/supplement'
import { Together } from './parts/together'
import { useCase } from './parts/use-case'
import { useRating } from './parts/use-rating'
import { useSupplement } from './parts/use-supplement'
import { Withdraw } from './parts/withdraw'
import { WaitingSupplements } from './parts/waiting-supplements'
import { WrittenSlip } from './parts/written-slip'
import './index.scss'

const TO_MINE = { words: '看我提过的意见', onPress: () => goTo(pages.me()) }

const ARRIVED = '补充的情况收到了，队员会看到。'
const ARRIVED_DISTRICT = '补充的情况收到了，区局会看到。'

/** 办理进度: what happened to one suggestion, and whose turn it is. */
export default function CasePage() {
  const id = useId()
  const { query, notice, onActed, onFailed } = useCase(id)
  const handlers = { onActed, onFailed }
  const rating = useRating(query.data, handlers)
  const supplement = useSupplement(id, query.data, handlers)
  const [asking, setAsking] = useState(false)
  const view = query.data
  usePull(() => (id === undefined ? Promise.resolve() : query.refetch()))

  if (!view) {
    return (
      <Screen title="办理进度">
        {id === undefined ? (
          <NotFound way={TO_MINE} />
        ) : query.isError ? (
          <>
            <Failure
              error={query.error}
              retrying={query.isFetching}
              onRetry={() => void query.refetch()}
              way={TO_MINE}
            />
            <WaitingSupplements id={id} />
          </>
        ) : (
          <>
            <Skeleton shape="card" count={3} />
            <Skeleton shape="slip" count={4} />
          </>
        )}
      </Screen>
    )
  }

  const can = (act: (typeof view.can)[number]) => view.can.includes(act)
  const asked = view.question !== undefined && can('supplement')
  const again = can('askAgain') ? (
    <Button look="second" grow={!can('rate')} onPress={() => setAsking(true)}>
      再次办理
    </Button>
  ) : null
  const main = asked ? (
    <Button grow busy={supplement.sending} onPress={supplement.send}>
      提交补充
    </Button>
  ) : can('rate') ? (
    <Button grow busy={rating.sending} onPress={rating.send}>
      提交评价
    </Button>
  ) : null
  const bar =
    main || again ? (
      <Bar>
        {again}
        {main}
      </Bar>
    ) : undefined

  return (
    <Screen title="办理进度" bar={bar}>
      <Stale query={query} />
      <CaseHeader view={view} />
      {notice === undefined ? null : <Notice tone="late">{notice}</Notice>}
      {supplement.arrived ? <Notice>{view.withDistrict ? ARRIVED_DISTRICT : ARRIVED}</Notice> : null}
      <WaitingSupplements id={view.id} onMend={can('supplement') ? supplement.mend : null} />
      {asked ? <QuestionCard view={view} form={supplement} /> : null}
      <NextStep view={view} />
      <Together view={view} />
      <RefusalCard view={view} />
      <AnswerCard view={view} />
      {can('rate') ? <RateCard rateBy={view.rateBy} daysLeft={view.rateDaysLeft} form={rating} /> : null}
      <History view={view} />
      <WrittenSlip view={view} />
      {can('supplement') && !asked ? <Supplement form={supplement} /> : null}
      {can('withdraw') ? <Withdraw view={view} {...handlers} /> : null}
      <AskAgain open={asking} view={view} onClose={() => setAsking(false)} {...handlers} />
      {supplement.consentSheet}
    </Screen>
  )
}
