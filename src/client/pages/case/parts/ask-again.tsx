import { useState } from 'react'
import * as v from 'valibot'
import { fieldErrors } from '@/contract/schema'
import { askAgain } from '@/contract/suggestion/actions'
import type { SuggestionView } from '@/contract/suggestion/view'
import { useAct } from '../../../cloud'
import { useKeptForm } from '../../../device/use-kept-form'
import { Button, Field, promisedDay, Sheet, Slip, TextArea } from '../../../ui'
import { askAgainKey } from '../../../unsent/begun'
import { AgainNote } from './again-note'
import type { ActHandlers } from './use-case'

interface AskAgainProps extends ActHandlers {
  open: boolean
  view: SuggestionView
  onClose: () => void
}

const written = v.object({ reason: v.string() })
const NOTHING = { reason: '' }

/** 再次办理: says what is not done yet, and the case is handled again. The words are kept on the phone until they are sent. */
export function AskAgain({ open, view, onClose, onActed, onFailed }: AskAgainProps) {
  const { value, change, drop } = useKeptForm(askAgainKey(view.id), written, NOTHING)
  const { reason } = value
  const [error, setError] = useState<string>()
  const ask = useAct(askAgain, {
    onSuccess: (fresh) => {
      drop()
      onClose()
      onActed(fresh, `收到了，会再次办理。给您答复最晚 ${promisedDay(fresh.answerDueAt)}。`)
    },
    onError: (failed) => {
      setError(failed.fields.reason)
      if (failed.fields.reason === undefined) onClose()
      onFailed(failed)
    },
  })

  function send() {
    const input = { id: view.id, version: view.version, reason }
    const parsed = v.safeParse(askAgain.input, input)
    setError(parsed.success ? undefined : fieldErrors(parsed.issues).reason)
    if (parsed.success) ask.mutate(input)
  }

  return (
    <Sheet open={open} title="再次办理" onClose={onClose}>
      <Slip className="case-paper">
        <Field name="reason" error={error}>
          <TextArea
            label="哪里还没办好"
            look="ruled"
            placeholder="请说说哪里还没办好"
            value={reason}
            onChange={(next) => change({ reason: next })}
          />
        </Field>
      </Slip>
      <AgainNote view={view} />
      <Button busy={ask.isPending} onPress={send}>
        提交，再次办理
      </Button>
    </Sheet>
  )
}
