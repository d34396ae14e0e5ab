import * as v from 'valibot'
import { deskDeliver } from '@/contract/desk/hand-over'
import type { DeskView } from '@/contract/desk/view'
import { DELIVERY_METHOD_NAMES, DELIVERY_METHODS } from '@/contract/suggestion/vocabulary'
import { Choice, Field } from '../../../../ui'
import type { FieldsForm } from '../act-form'
import { defineAct } from '../define-act'
import { TextField } from '../text-field'
import { WhenField, writtenTime, wrongTime } from '../when-field'

const METHODS = DELIVERY_METHODS.map((value) => ({ value, name: DELIVERY_METHOD_NAMES[value] }))

const draft = v.object({
  text: v.string(),
  method: v.optional(v.picklist(DELIVERY_METHODS)),
  day: v.optional(v.number()),
  time: v.string(),
})
type Draft = v.InferOutput<typeof draft>

/** How the answer was brought to somebody without WeChat. */
export const deliver = defineAct({
  act: 'deliver',
  group: 'move',
  name: '告知本人',
  does: '这位居民没有用微信，记下怎么告诉他的',
  send: '记下告知',
  done: '已记下是怎么告知的。',
  action: deskDeliver,
  draft,
  empty: { text: '', time: '' },
  fields: ['method', 'note', 'at'],
  body: (written) => ({ method: written.method, note: written.text, at: writtenTime(written) }),
  check: (written) => wrongTime('at', written),
  Fields,
})

function Fields({ form }: { form: FieldsForm<Draft> }) {
  return (
    <>
      <Field name="method" label="怎么告知的" error={form.errors.method}>
        <Choice
          label="怎么告知的"
          columns={4}
          options={METHODS}
          value={form.draft.method}
          onChange={(method) => form.change({ method })}
        />
      </Field>
      <TextField
        form={form}
        name="note"
        label="告知的情况"
        hint="本人查办理进度时会看到"
        placeholder="例如：送到家里，念给老人听了，他没有别的要求"
      />
      <WhenField name="at" label="什么时候告知的" since={outcomeAt(form.view)} form={form} />
    </>
  )
}

function outcomeAt({ answer, refusal, submittedAt }: DeskView): string {
  return answer?.at ?? refusal?.at ?? submittedAt
}
