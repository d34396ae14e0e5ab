import { useState } from 'react'
import { Button, Confirm, Notice } from '../../../ui'
import type { SubmitForm } from './use-submit-form'

/** Whoever comes back to a draft is told that it is theirs, and may begin anew. */
export function Resumed({ form: { resumed }, onStartOver }: { form: SubmitForm; onStartOver: () => void }) {
  const [asking, setAsking] = useState(false)
  if (!resumed) return null
  return (
    <>
      <Notice>上次没写完的还在，接着写就行。</Notice>
      <Button look="soft" onPress={() => setAsking(true)}>
        不要了，重新写
      </Button>
      <Confirm
        open={asking}
        title="上次写的不要了吗"
        text="写的字、照片和录音都会清掉，不能找回。"
        yes="清掉，重新写"
        no="接着写"
        onYes={onStartOver}
        onNo={() => setAsking(false)}
      />
    </>
  )
}
