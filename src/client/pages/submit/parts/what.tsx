import { Card, Choice, Field, Notice } from '../../../ui'
import { KIND_OPTIONS, topicOptions } from './topics'
import type { SubmitForm } from './use-submit-form'

const TO_THE_DISTRICT = '对本工作室的投诉交区局办理，工作室的人看不到。'

interface WhatProps {
  form: SubmitForm
  topics: readonly { id: string; name: string }[]
}

/** Which kind of thing it is, and about what. */
export function What({ form: { draft, change, errors }, topics }: WhatProps) {
  return (
    <>
      <Field name="kind" error={errors.kind}>
        <Choice
          label="类型"
          columns={6}
          options={KIND_OPTIONS}
          value={draft.kind}
          onChange={(kind) => change({ kind })}
        />
      </Field>
      <Field name="topic" error={errors.topic}>
        <Card className="submit-topics">
          <Choice
            label="关于什么"
            look="tiles"
            options={topicOptions(topics)}
            value={draft.topic}
            onChange={(topic) => change({ topic })}
          />
        </Card>
      </Field>
      {draft.kind === 'complaint' && draft.topic === 'workstation' ? <Notice>{TO_THE_DISTRICT}</Notice> : null}
    </>
  )
}
