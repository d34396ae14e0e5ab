import * as v from 'valibot'
import { deskRefuse } from '@/contract/desk/actions'
import { REFUSAL_CODES, REFUSAL_NAMES } from '@/contract/suggestion/vocabulary'
import { Choice, Field } from '../../../../ui'
import type { FieldsForm } from '../act-form'
import { defineAct } from '../define-act'
import { TextField } from '../text-field'

const REASON_OPTIONS = REFUSAL_CODES.map((value) => ({ value, name: REFUSAL_NAMES[value] }))

const draft = v.object({ text: v.string(), reasonCode: v.optional(v.picklist(REFUSAL_CODES)) })
type Draft = v.InferOutput<typeof draft>

export const refuse = defineAct({
  act: 'refuse',
  group: 'end',
  name: '不予受理',
  does: '说明理由，这件事到此为止',
  send: '确认不予受理',
  done: '已不予受理，居民会看到理由。',
  action: deskRefuse,
  draft,
  empty: { text: '' },
  fields: ['reasonCode', 'text'],
  body: ({ reasonCode, text }) => ({ reasonCode, text }),
  Fields,
})

function Fields({ form }: { form: FieldsForm<Draft> }) {
  return (
    <>
      <Field name="reasonCode" label="不予受理的理由" error={form.errors.reasonCode}>
        <Choice
          label="不予受理的理由"
          look="list"
          options={REASON_OPTIONS}
          value={form.draft.reasonCode}
          onChange={(reasonCode) => form.change({ reasonCode })}
        />
      </Field>
      <TextField form={form} name="text" label="向居民说明" hint="居民会看到" placeholder="为什么不能受理，可以找谁" />
    </>
  )
}
