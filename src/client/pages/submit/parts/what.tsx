import { goesToDistrict } from '@/contract/roles'
import { Card, Choice, Field, Notice } from '../../../ui'
import { KIND_OPTIONS, topicOptions } from './topics'
import type { SubmitForm } from './use-submit-form'

const TO_THE_DISTRICT = '对本工作室的投诉、举报交区局办理，工作室的人看不到。'
const TO_THE_WORKSTATION = '这件意见由本工作室自己办理。要交给区局，请把类型选成「投诉」或「举报」。'

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
            label="哪方面的事"
            look="tiles"
            options={topicOptions(topics)}
            value={draft.topic}
            onChange={(topic) => change({ topic })}
          />
        </Card>
      </Field>
      {draft.topic === 'workstation' ? (
        <Notice>{goesToDistrict(draft) ? TO_THE_DISTRICT : TO_THE_WORKSTATION}</Notice>
      ) : null}
    </>
  )
}
