import { useState } from 'react'
import { withdrawSuggestion } from '@/contract/suggestion/actions'
import type { SuggestionView } from '@/contract/suggestion/view'
import { useAct } from '../../../cloud'
import { Button, Confirm } from '../../../ui'
import type { ActHandlers } from './use-case'

/** Takes the suggestion back, after asking. */
export function Withdraw({ view, onTry, onActed, onFailed }: ActHandlers & { view: SuggestionView }) {
  const { id, version, withDistrict } = view
  const [asking, setAsking] = useState(false)
  const close = () => setAsking(false)
  const withdraw = useAct(withdrawSuggestion, {
    onSuccess: (fresh) => {
      close()
      onActed(fresh, `撤回好了，${fresh.withDistrict ? '区局' : '工作室'}不再办理。`)
    },
    onError: (error) => {
      close()
      onFailed(error, 'withdraw')
    },
  })
  return (
    <>
      <Button look="plain" onPress={() => setAsking(true)}>
        撤回这件意见
      </Button>
      <Confirm
        open={asking}
        title="撤回这件意见吗"
        text={`撤回以后，${withDistrict ? '区局' : '工作室'}不再办理，也不能恢复。还想反映，可以重新提一件。`}
        yes="撤回"
        no="不撤回"
        busy={withdraw.isPending}
        onYes={() => {
          onTry()
          withdraw.mutate({ id, version })
        }}
        onNo={close}
      />
    </>
  )
}
