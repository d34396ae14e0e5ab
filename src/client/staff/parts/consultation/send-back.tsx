import { useState } from 'react'
import { checkConsultation } from '@/contract/consultation/desk-actions'
import { Button, Field, Notice, Sheet, TextArea } from '../../../ui'
import { useAnAct } from './use-an-act'

interface SendBackProps {
  open: boolean
  consultation: { id: string; version: number }
  onClose: () => void
  onDone: () => void
}

/** The lead says what is to be changed first. */
export function SendBack({ open, consultation, onClose, onDone }: SendBackProps) {
  const [note, setNote] = useState('')
  const check = useAnAct(checkConsultation, () => {
    setNote('')
    onDone()
  })
  const error = check.fields.note
  return (
    <Sheet open={open} title="退回修改" onClose={onClose}>
      <Field name="note" label="要改什么" hint="队员会看到" error={error}>
        <TextArea
          label="要改什么"
          placeholder="例如：第四条的午休时间写清楚"
          value={note}
          onChange={(words) => {
            setNote(words)
            check.forget()
          }}
        />
      </Field>
      {check.problem === undefined || error !== undefined ? null : <Notice tone="late">{check.problem}</Notice>}
      <Button busy={check.isPending} onPress={() => check.mutate({ ...consultation, passes: false, note })}>
        确认退回
      </Button>
    </Sheet>
  )
}
