import { useEffect, useState } from 'react'
import { findSuggestion, claimSuggestion, type FoundView } from '@/contract/suggestion/claim-actions'
import { RESIDENT_STATE_NAMES } from '@/contract/suggestion/states'
import { useAct, useCall, usePull } from '../../cloud'
import { focusOnArrival } from '../../device/arrival-focus'
import { goTo, pages, replaceWith } from '../../device/pages'
import { useParams } from '../../device/use-params'
import { useConsent } from '../../privacy/use-consent'
import { Announce, Bar, Button, Screen, Skeleton, Stale } from '../../ui'
import { AskForSlip } from './parts/ask-for-slip'
import { Found } from './parts/found'
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
  const claim = useAct(claimSuggestion, {
    onSuccess: ({ id }) => replaceWith(pages.case(id)),
    // Somebody else of the family was faster: the page says so, in place of the button.
    onError: () => void found.refetch(),
  })
  const consent = useConsent()
  const waiting = asked !== undefined && found.isPending
  const view = asked && data
  usePull(() => (view ? found.refetch() : Promise.resolve()))
  // The button that asked goes with its form.
  const shows = view ? 'case' : waiting ? 'wait' : 'form'
  useEffect(focusOnArrival, [shows, view?.claimed])

  const type = (typed: Slip) => {
    setSlip(typed)
    setWrong(undefined)
  }
  function findAnother() {
    claim.reset()
    setSlip(undefined)
    setWrong(undefined)
    setAsked(undefined)
  }
  const bar =
    !view || view.claimed === 'other' ? undefined : (
      <Bar problem={claim.error?.message}>
        {view.claimed === 'mine' ? (
          <Button grow onPress={() => goTo(pages.case(view.id))}>
            {wayOn(view)}
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
      <Announce>{view ? `查到了，${RESIDENT_STATE_NAMES[view.state]}` : ''}</Announce>
      {view ? (
        <>
          <Stale query={found} />
          <Found view={view} />
          <Button look="plain" onPress={findAnother}>
            查另一件
          </Button>
        </>
      ) : waiting ? (
        <>
          <Skeleton shape="card" count={3} />
          <Skeleton shape="slip" count={4} />
        </>
      ) : (
        <AskForSlip
          slip={slip ?? { number: '', claimCode: '' }}
          error={error ?? wrong}
          onChange={type}
          onAsk={(typed) => {
            type(typed)
            setAsked(typed)
          }}
        />
      )}
      {consent.sheet}
    </Screen>
  )
}

/** To the case itself, named by what is to be done there. */
function wayOn({ question, state }: FoundView): string {
  if (question !== undefined) return '去补充'
  return state === 'answered' ? '去评价' : '看办理进度'
}
