import { seemsPersonal } from '@/contract/personal'
import type { GroupView } from '@/contract/consultation/view'
import { Button, Field, FieldError, TextArea } from '../../../../ui'
import type { ReplyForm } from './use-reply-form'

const LABEL = '公布的文字'

/** What is published in place of the words that were written, where those would tell who said them. */
export function PublicWording({ group, form }: { group: GroupView; form: ReplyForm }) {
  const { draft, errors, change } = form
  const shown = draft.publicWording ?? (seemsPersonal(group.wording) ? group.wording : undefined)
  if (shown === undefined) {
    return (
      <Button look="plain" icon="pen" onPress={() => change({ publicWording: group.wording })}>
        公布前改一下原话
      </Button>
    )
  }
  return (
    <WordingField value={shown} error={errors.publicWording} onChange={(publicWording) => change({ publicWording })} />
  )
}

interface WordingFieldProps {
  value: string
  error: string | undefined
  onChange: (words: string) => void
}

export function WordingField({ value, error, onChange }: WordingFieldProps) {
  return (
    <Field name="publicWording" label={LABEL} hint="去掉姓名、电话、门牌" error={error}>
      <TextArea label={LABEL} value={value} onChange={onChange} />
    </Field>
  )
}

/** Several are answered at once, and one of them has to be looked at by itself. */
export function WrongTogether({ error }: { error: string | undefined }) {
  return error === undefined ? null : <FieldError>{error}</FieldError>
}
