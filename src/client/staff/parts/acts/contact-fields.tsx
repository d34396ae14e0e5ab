import * as v from 'valibot'
import type { DeskView } from '@/contract/desk/view'
import { CONTACT_METHOD_NAMES, CONTACT_METHODS } from '@/contract/suggestion/vocabulary'
import { Choice, Field } from '../../../ui'
import type { FieldsForm } from './act-form'
import { TextField } from './text-field'
import { WhenField, writtenTime } from './when-field'

const METHODS = CONTACT_METHODS.map((value) => ({ value, name: CONTACT_METHOD_NAMES[value] }))

/** Written for a contact with the resident, or for one that was tried. */
export const contactDraft = v.object({
  text: v.string(),
  method: v.optional(v.picklist(CONTACT_METHODS)),
  day: v.optional(v.number()),
  time: v.string(),
})
type ContactDraft = v.InferOutput<typeof contactDraft>

export const NO_CONTACT = { text: '', time: '' }
export const CONTACT_FIELDS = ['contact.method', 'contact.note', 'contact.at']

/** What is sent of it. */
export function contactBody(draft: ContactDraft) {
  return { contact: { method: draft.method, note: draft.text, at: writtenTime(draft) } }
}

interface ContactFieldsProps {
  form: FieldsForm<ContactDraft>
  /** The label of what is said about it, and an example. */
  note: string
  placeholder: string
}

/** How the resident was reached, or not, what is said about it, and when, if not just now. */
export function ContactFields({ form, note, placeholder }: ContactFieldsProps) {
  const { draft, errors, change, view } = form
  return (
    <>
      <Field name="contact.method" label="怎么联系的" error={errors['contact.method']}>
        <Choice
          label="怎么联系的"
          columns={4}
          options={METHODS}
          value={draft.method}
          onChange={(method) => change({ method })}
        />
      </Field>
      <TextField form={form} name="contact.note" label={note} hint="居民会看到" placeholder={placeholder} />
      <WhenField name="contact.at" label="什么时候联系的" since={withDeskSince(view)} form={form} />
    </>
  )
}

/** Since when the case lies on this desk. */
function withDeskSince({ timeline, submittedAt }: DeskView): string {
  const [arrived] = timeline.filter(({ act }) => act === 'transfer' || act === 'reopen').slice(-1)
  return arrived?.at ?? submittedAt
}
