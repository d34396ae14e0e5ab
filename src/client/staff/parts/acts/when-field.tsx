import { Choice, Field, Segmented, TextInput } from '../../../ui'
import { serverNow } from '../server-time'
import { dayNumber } from '../time-left'
import { contactAt, contactDays } from './contact-time'

const WHEN = [
  { value: 'now', name: '刚刚' },
  { value: 'earlier', name: '早些时候' },
] as const

const TIME_WORDS = '请按 24 小时制写时间，例如 9:40'

/** When something was, if not just now: a day as `dayNumber` counts, and a time as it was typed. */
export interface WhenDraft {
  day?: number
  time: string
}

/** The instant that was written; none for just now. */
export function writtenTime({ day, time }: WhenDraft): string | undefined {
  return day === undefined ? undefined : contactAt(day, time)
}

/** A sentence at the field for a time that is none. */
export function wrongTime(field: string, draft: WhenDraft): Record<string, string> {
  return draft.day !== undefined && writtenTime(draft) === undefined ? { [field]: TIME_WORDS } : {}
}

interface WhenFieldProps {
  name: string
  label: string
  /** It cannot have been before that. */
  since: string
  form: {
    draft: WhenDraft
    errors: Partial<Record<string, string>>
    change: (part: Partial<WhenDraft>) => void
  }
}

/** Just now, or on one of the last days at a time that is typed. */
export function WhenField({ name, label, since, form: { draft, errors, change } }: WhenFieldProps) {
  const earlier = draft.day !== undefined
  return (
    <Field name={name} label={label} error={errors[name]}>
      <Segmented
        label={label}
        options={WHEN}
        value={earlier ? 'earlier' : 'now'}
        onChange={(when) => change({ day: when === 'now' ? undefined : dayNumber(serverNow()) })}
      />
      {earlier ? (
        <>
          <Choice
            label="哪一天"
            options={contactDays(since, serverNow())}
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
  )
}
