import { usePull } from '../../cloud'
import { goTo, pages } from '../../device/pages'
import { useId } from '../../device/use-id'
import { Announce, Bar, Button, Failure, NotFound, Notice, Screen, Skeleton, Stale } from '../../ui'
import { AgainNote } from './parts/again-note'
import { AnswerCard } from './parts/answer-card'
import { AskAgain } from './parts/ask-again'
import { ByPhone } from './parts/by-phone'
import { CaseHeader } from './parts/case-header'
import { History } from './parts/history'
import { NextStep } from './parts/next-step'
import { QuestionCard } from './parts/question-card'
import { RateCard } from './parts/rate-card'
import { RatingFields } from './parts/rating-fields'
import { RefusalCard } from './parts/refusal-card'
import { Supplement } from './parts/supplement'
import { SupplementFields } from './parts/supplement-fields'
import { Together } from './parts/together'
import { useAskAgain } from './parts/use-ask-again'
import { useCase } from './parts/use-case'
import { useRating } from './parts/use-rating'
import { useSupplement } from './parts/use-supplement'
import { Withdraw } from './parts/withdraw'
import { WaitingSupplements } from './parts/waiting-supplements'
import { WrittenSlip } from './parts/written-slip'
import './index.scss'

const TO_MINE = { words: '看我提过的意见', onPress: () => goTo(pages.me()) }

/** 办理进度: what happened to one suggestion, and whose turn it is. */
export default function CasePage() {
  const id = useId()
  const { query, outcome, ...handlers } = useCase(id)
  const rating = useRating(query.data, handlers)
  const supplement = useSupplement(id, query.data, handlers)
  const askingAgain = useAskAgain(id, query.data, handlers)
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
  const needsAWord = !view.withDistrict && (view.state === 'refused' || view.overdue !== undefined)
  const asked = view.question !== undefined && can('supplement')
  const again = can('askAgain') ? (
    <Button look="second" grow={!can('rate')} onPress={() => askingAgain.setOpen(true)}>
      {askingAgain.reason.trim() === '' ? '再次办理' : '接着写再次办理'}
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
      <Announce>{outcome && !outcome.failed ? outcome.words : ''}</Announce>
      <Stale query={query} />
      <CaseHeader view={view} />
      {outcome === undefined ? null : <Notice tone={outcome.failed ? 'late' : 'blue'}>{outcome.words}</Notice>}
      <WaitingSupplements id={view.id} onMend={can('supplement') ? supplement.mend : null} />
      <QuestionCard view={view}>{asked ? <SupplementFields form={supplement} /> : null}</QuestionCard>
      <NextStep view={view} />
      <Together view={view} />
      <RefusalCard view={view} />
      <AnswerCard view={view} />
      <RateCard view={view}>{can('rate') ? <RatingFields form={rating} /> : null}</RateCard>
      <AgainNote view={view} />
      {needsAWord ? <ByPhone workstationId={view.workstation.id} /> : null}
      {view.state === 'withdrawn' ? (
        <Button look="soft" onPress={() => goTo(pages.submit())}>
          重新提一件
        </Button>
      ) : null}
      <History view={view} />
      <WrittenSlip view={view} />
      {can('supplement') && !asked ? <Supplement form={supplement} /> : null}
      {can('withdraw') ? <Withdraw view={view} {...handlers} /> : null}
      <AskAgain form={askingAgain} view={view} />
      {supplement.consentSheet}
    </Screen>
  )
}
