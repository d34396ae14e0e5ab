import { useState } from 'react'
import { useQueryClient } from '@tanstack/react-query'
import { deskMerge } from '@/contract/desk/merging'
import type { DeskView } from '@/contract/desk/view'
import { formatReceiptNumber } from '@/contract/suggestion/receipt-number'
import { useAct } from '../../../cloud'
import { Button, Confirm, FieldError } from '../../../ui'

interface MergeInProps {
  /** The case that leads. */
  view: DeskView
  /** The one that is put to it. */
  other: { id: string; number: string; version: number }
}

/** 并进来: puts another case about the same matter to the open one, after asking. */
export function MergeIn({ view, other }: MergeInProps) {
  const [asking, setAsking] = useState(false)
  const close = () => setAsking(false)
  const client = useQueryClient()
  const merge = useAct(deskMerge, {
    onSuccess: close,
    onError() {
      close()
      // It may have changed since it was listed.
      void client.invalidateQueries({ queryKey: ['desk.beside', { id: view.id }] })
    },
  })
  const number = formatReceiptNumber(other.number)
  return (
    <>
      <Button look="soft" label={`把 ${number} 并进来`} onPress={() => setAsking(true)}>
        并进来
      </Button>
      {merge.error ? <FieldError>{merge.error.message}</FieldError> : null}
      <Confirm
        open={asking}
        title={`把 ${number} 并进来吗`}
        text="并案以后，那件跟着这件办：这件答复时，那件的居民会收到同样的答复，各自评价。不合适可以撤销。"
        yes="并进来"
        no="不并"
        busy={merge.isPending}
        onYes={() => merge.mutate({ id: other.id, version: other.version, into: view.id })}
        onNo={close}
      />
    </>
  )
}
