import { useState } from 'react'
import { sendToCheck, checkConsultation } from '@/contract/consultation/desk-actions'
import type { DeskConsultationView } from '@/contract/consultation/view'
import { goTo, pages } from '../../../device/pages'
import { Button, Confirm, moment } from '../../../ui'
import { SendBack } from './send-back'
import { useAnAct } from './use-an-act'

const SENT = '已送室长核对。'
const PASSED = '已核对，到时候自动开始。'
const SENT_BACK = '已退回，队员会看到您写的。'

/** What may be done with a consultation before and while it is open: the buttons, and what they ask. */
export function useConsultationActs(
  consultation: DeskConsultationView | undefined,
  onDone: (words: string | undefined) => void,
) {
  const [asking, setAsking] = useState<'pass' | 'sendBack'>()
  const close = () => setAsking(undefined)
  const finish = (words: string) => {
    close()
    onDone(words)
  }
  const send = useAnAct(sendToCheck, () => finish(SENT))
  const pass = useAnAct(checkConsultation, () => finish(PASSED), close)
  if (!consultation) return { buttons: undefined, sheets: null, problem: undefined }

  const { id, version, can, opensAt } = consultation
  const begin = (work: () => void) => () => {
    onDone(undefined)
    send.forget()
    pass.forget()
    work()
  }
  return { buttons: buttons(), sheets: sheets(), problem: send.problem ?? pass.problem }

  function buttons() {
    if (can.includes('check')) {
      return (
        <>
          <Button look="second" onPress={begin(() => setAsking('sendBack'))}>
            退回
          </Button>
          <Button grow onPress={begin(() => setAsking('pass'))}>
            通过核对
          </Button>
        </>
      )
    }
    if (can.includes('correct')) {
      return (
        <Button look="second" grow onPress={() => goTo(pages.correct(id))}>
          更正
        </Button>
      )
    }
    const edits = can.includes('edit')
    const sends = can.includes('sendToCheck')
    if (!edits) return undefined
    return (
      <>
        <Button look="second" grow={!sends} onPress={() => goTo(pages.editDraft(id))}>
          修改
        </Button>
        {sends ? (
          <Button grow busy={send.isPending} onPress={begin(() => send.mutate({ id, version }))}>
            送室长核对
          </Button>
        ) : null}
      </>
    )
  }

  function sheets() {
    if (!can.includes('check')) return null
    return (
      <>
        <Confirm
          open={asking === 'pass'}
          title="通过核对"
          text={`通过后，${moment(opensAt)} 自动开始，居民就能看到。`}
          yes="确认通过"
          no="再看看"
          busy={pass.isPending}
          onYes={() => pass.mutate({ id, version, passes: true })}
          onNo={close}
        />
        <SendBack
          open={asking === 'sendBack'}
          consultation={{ id, version }}
          onClose={close}
          onDone={() => finish(SENT_BACK)}
        />
      </>
    )
  }
}
