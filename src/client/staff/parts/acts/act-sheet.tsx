import { useEffect, useRef } from 'react'
import type { DeskView } from '@/contract/desk/view'
import { Sheet } from '../../../ui'
import { ActFields } from './act-fields'
import type { FormAct } from './act-form'
import { FORMS } from './forms'

interface ActSheetProps {
  view: DeskView
  act: FormAct
  open: boolean
  onClose: () => void
  onDone: (words: string) => void
}

/** The form of an act on a phone. It stays alive while closed, so that sending again is still the same sending. */
export function ActSheet({ view, act, open, onClose, onDone }: ActSheetProps) {
  const { name, useForm } = FORMS[act]
  const form = useForm(view, onDone)
  const opened = useRef(form.opened)
  opened.current = form.opened
  useEffect(() => {
    if (open) opened.current()
  }, [open])
  return (
    <Sheet open={open} title={name} onClose={onClose}>
      <ActFields form={form} />
    </Sheet>
  )
}
