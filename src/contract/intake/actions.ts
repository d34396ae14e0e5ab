import * as v from 'valibot'
import { declare } from '../action'
import { rolesFor } from '../roles'
import { flag, id, oneOf, text } from '../schema'
import { NO_NAME_WHEN_ANONYMOUS, NOTE_TEXT, submitEntries, submitSuggestion } from '../suggestion/actions'
import { INTAKE_CHANNELS } from '../suggestion/vocabulary'
import { photo } from '../upload'

const CONSENT_FOR_PERSON = '记下称呼或电话，要先征得本人同意，请问过再勾'
const CONSENT_FOR_PUBLIC = '公开答复要先征得本人同意；没有同意，请选「不公开」'

/**
 * Enters a case on behalf of someone (代录): a slip from the box, what was said on a visit, at a meeting, at a clinic. What is
 * written of a person, and publishing, needs their recorded consent. The claim code (查询码) opens the case for whoever
 * holds it; only this answer shows it, and the same again to a repeat.
 */
export const deskIntake = declare({
  name: 'desk.intake',
  who: rolesFor('intake'),
  writes: true,
  input: v.pipe(
    v.object({
      ...submitEntries,
      /** Whoever enters it has heard it, and writes it down. */
      voice: v.optional(v.never('代录请写成文字，不用附录音')),
      channel: oneOf(INTAKE_CHANNELS, '请选一下是从哪里来的'),
      /** The slip itself; only the desk sees it. */
      photoOfPaper: v.optional(photo),
      consentRecorded: flag,
      /** An internal note to go with it. */
      note: v.optional(text(0, NOTE_TEXT.max, '请用文字写备注')),
      /** The visit on which it was found; both then name each other. */
      visitId: v.optional(id),
    }),
    v.forward(
      v.check(({ anonymous, name }) => !anonymous || !name, NO_NAME_WHEN_ANONYMOUS),
      ['name'],
    ),
    v.forward(
      v.check(({ consentRecorded, name, phone }) => consentRecorded || (!name && !phone), CONSENT_FOR_PERSON),
      ['consentRecorded'],
    ),
    v.forward(
      v.check((input) => input.consentRecorded || !input.public, CONSENT_FOR_PUBLIC),
      ['public'],
    ),
    v.forward(
      v.check(
        ({ channel, visitId }) => channel === 'visit' || visitId === undefined,
        '只有走访来的才连到走访记录，请去掉',
      ),
      ['visitId'],
    ),
  ),
  output: v.object({ ...submitSuggestion.output.entries, claimCode: v.string() }),
})
export type IntakeReceipt = v.InferOutput<typeof deskIntake.output>
