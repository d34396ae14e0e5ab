import { Card, Field, TextArea, TextInput } from '../../../ui'
import type { DraftForm } from './use-draft-form'

/** Room to write too much, which is then said. */
const TITLE_ROOM = 200

/** What it is called, and what one should know before answering. */
export function Words({ form: { draft, errors, change } }: { form: DraftForm }) {
  return (
    <Card className="draft-card">
      <Field name="title" label="标题" error={errors.title}>
        <TextInput
          label="标题"
          placeholder="例如：住宅装修规约（征求意见稿）"
          max={TITLE_ROOM}
          value={draft.title}
          focus={errors.title !== undefined}
          onChange={(title) => change({ title })}
        />
      </Field>
      <Field name="background" label="背景" hint="为什么征询，意见会怎么用" error={errors.background}>
        <TextArea
          label="背景"
          placeholder="例如：去年三成投诉和装修有关，想先听听大家的意见，再提交业主大会。"
          value={draft.background}
          focus={errors.background !== undefined}
          onChange={(background) => change({ background })}
        />
      </Field>
    </Card>
  )
}
