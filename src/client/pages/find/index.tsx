import { useEffect, useState } from 'react'
import { findSuggestion, claimSuggestion } from '@/contract/suggestion/claim-actions'
import { useAct, useCall } from '../../cloud'
import { goTo, pages, replaceWith } from '../../device/pages'
import { useParams } from '../../device/use-params'
import { useConsent } from '../../privacy/use-consent'
import { Bar, Button, Notice, Screen, Skeleton } from '../../ui'
import { AnswerCard } from '../case/parts/answer-card'
import { CaseHeader } from '../case/parts/case-header'
import { History } from '../case/parts/history'
import { NextStep } from '../case/parts/next-step'
import { RefusalCard } from '../case/parts/refusal-card'
import { WrittenSlip } from '../case/parts/written-slip'
import { AskForSlip } from './parts/ask-for-slip'
import { slipIn, type Slip } from './parts/slip-in'
import '../case/index.scss'

/** 查进度: by what stands on the slip from the box, for its writer, or for someone of the family. */
export default function FindPage() {
  const params = useParams()
  const [slip, setSlip] = useState(() => slipIn(params))
  const [asked, setAsked] = useState<Slip | undefined>(slip?.claimCode === '' ? undefined : slip)
  const [wrong, setWrong] = useState<Error>()
  const found = useCall(findSuggestion, asked)
  const { data, error } = found
  // A code that opened nothing is no longer asked for: looking back in from the album would try it again, and wrong tries are slowed.
  useEffect(() => {
    if (error === null || data !== undefined) return
    setWrong(error)
    setAsked(undefined)
  }, [data, error])
  const claim = useAct(claimSuggestion, { onSuccess: ({ id }) => replaceWith(pages.case(id)) })
  const consent = useConsent()
  const waiting = asked !== undefined && found.isPending
  const view = asked && data

  if (!view) {
    return (
      <Screen title="查进度">
        {waiting ? (
          <>
            <Skeleton shape="card" count={3} />
            <Skeleton shape="slip" count={4} />
          </>
        ) : (
          <AskForSlip
            slip={slip ?? { number: '', claimCode: '' }}
            error={error ?? wrong}
            onChange={(typed) => {
              setSlip(typed)
              setWrong(undefined)
            }}
            onAsk={(typed) => {
              setSlip(typed)
              setWrong(undefined)
              setAsked(typed)
            }}
          />
        )}
      </Screen>
    )
  }

  const bar =
    view.claimed === 'other' ? undefined : (
      <Bar problem={claim.error?.message}>
        {view.claimed === 'mine' ? (
          <Button grow onPress={() => goTo(pages.case(view.id))}>
            去补充、评价
          </Button>
        ) : (
          <Button grow busy={claim.isPending} onPress={() => consent.ask('claim', () => claim.mutate(asked))}>
            绑定到我的微信
          </Button>
        )}
      </Bar>
    )
  return (
    <Screen title="查进度" bar={bar}>
      <CaseHeader view={view} />
      <Notice>{ABOUT[view.claimed]}</Notice>
      <NextStep view={view} />
      <RefusalCard view={view} />
      <AnswerCard view={view} />
      <History view={view} />
      <WrittenSlip view={view} />
      {consent.sheet}
    </Screen>
  )
}

const ABOUT = {
  no: '绑定以后，答复会发到您的微信，也可以补充、评价。一件只能绑定一个微信。',
  mine: '这件已经在您的微信里，「我的」里随时能看到。',
  other: '这件已经绑定到另一个微信，在这里只能看进度。',
}
