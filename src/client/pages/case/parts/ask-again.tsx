import type { SuggestionView } from '@/contract/suggestion/view'
import { Button, Field, Notice, Sheet, Slip, TextArea } from '../../../ui'
import { AgainNote } from './again-note'
import type { AskAgainForm } from './use-ask-again'

/** 再次办理: says what is not done yet, and the case is handled again. */
export function AskAgain({ form, view }: { form: AskAgainForm; view: SuggestionView }) {
  return (
    <Sheet open={form.open} title="再次办理" onClose={() => form.setOpen(false)}>
      <Slip className="case-paper">
        <Field name="reason" error={form.error}>
          <TextArea
            label="哪里还没办好"
            look="ruled"
            placeholder="请说说哪里还没办好"
            value={form.reason}
            onChange={form.change}
          />
        </Field>
      </Slip>
      <AgainNote view={view} />
      {form.problem === undefined ? null : <Notice tone="late">{form.problem}</Notice>}
      <Button busy={form.sending} onPress={form.send}>
        提交，再次办理
      </Button>
    </Sheet>
  )
}
