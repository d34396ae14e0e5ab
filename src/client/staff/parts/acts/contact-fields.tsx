import { CONTACT_METHOD_NAMES, CONTACT_METHODS } from '@/contract/suggestion/vocabulary'
import { Choice, Field, Segmented, TextInput } from '../../../ui'
import { serverNow } from '../server-time'
import { dayNumber } from '../time-left'
import { contactDays } from './contact-time'
import { TextField } from './text-field'
import type { ActForm } from './use-act-form'

const METHODS = CONTACT_METHODS.map((value) => ({ value, name: CONTACT_METHOD_NAMES[value] }))
const WHEN = [
  { value: 'now', name: '刚刚' },
  { value: 'earlier', name: '早些时候' },
] as const

/** 先行联系: how the resident was reached, what was said, and when, if not just now. */
export function ContactFields({ form }: { form: ActForm }) {
  const { draft, errors, change, view } = form
  const earlier = draft.day !== undefined
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
      <TextField
        form={form}
        name="contact.note"
        label="联系的情况"
        hint="居民会看到"
        placeholder="例如：打过电话，约好明天到现场看"
      />
      <Field name="contact.at" label="什么时候联系的" error={errors['contact.at']}>
        <Segmented
          label="什么时候联系的"
          options={WHEN}
          value={earlier ? 'earlier' : 'now'}
          onChange={(when) => change({ day: when === 'now' ? undefined : dayNumber(serverNow()) })}
        />
        {earlier ? (
          <>
            <Choice
              label="哪一天"
              options={contactDays(view.submittedAt, serverNow())}
              value={String(draft.day)}
              onChange={(day) => change({ day: Number(day) })}
            />
            <TextInput
              label="几点几分"
              placeholder="几点几分，例如 9:40"
              max={5}
              value={draft.time}
              onChange={(time) => change({ time })}
            />
          </>
        ) : null}
      </Field>
    </>
  )
}
