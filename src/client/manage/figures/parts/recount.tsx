import { useState } from 'react'
import { statsRecount } from '@/contract/stats/actions'
import { useAct } from '../../../cloud'
import { Button, Confirm, Notice } from '../../../ui'

/** For whoever does not trust the figures: all cases are counted anew. @param begun it is under way */
export function Recount({ begun }: { begun: boolean }) {
  const [asking, ask] = useState(false)
  const recount = useAct(statsRecount, { onSuccess: () => ask(false) })
  if (begun) return null
  return (
    <>
      <Button look="plain" onPress={() => ask(true)}>
        数字不对？从头重新计算
      </Button>
      {recount.error ? <Notice tone="late">{recount.error.message}</Notice> : null}
      <Confirm
        open={asking}
        title="从头重新计算数字？"
        text="全部意见会重新数一遍，数完以前看到的数字不全。谁重新计算过，会记在操作记录里。"
        yes="重新计算"
        no="先不算"
        busy={recount.isPending}
        onYes={() => recount.mutate({})}
        onNo={() => ask(false)}
      />
    </>
  )
}
