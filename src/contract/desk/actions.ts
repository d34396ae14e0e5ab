import * as v from 'valibot'
import { declare } from '../action'
import { ROLES, rolesFor } from '../roles'
import { flag, id, instant, listInput, oneOf, text, version } from '../schema'
import { NOTE_TEXT } from '../suggestion/actions'
import { CONTACT_METHODS, OUTCOMES, REFUSAL_CODES } from '../suggestion/vocabulary'
import { deskView, INBOX_FILTERS, inboxOutput } from './view'

export const ANSWER_TEXT = { min: 5, max: 5000 } as const

function note(empty: string) {
  return text(NOTE_TEXT.min, NOTE_TEXT.max, empty)
}

/** The cases on the caller's desk, what is due first; the closed ones last closed first. */
export const deskInbox = declare({
  name: 'desk.inbox',
  who: ROLES,
  writes: false,
  input: v.object({
    ...listInput,
    filter: v.optional(oneOf(INBOX_FILTERS, '没有这个分类'), 'open'),
    /** Only the cases the caller acted on last. */
    mine: v.optional(flag, false),
    /** Which desk, for staff of several workstations and the district; the first of their own by default. */
    desk: v.optional(id),
  }),
  output: inboxOutput,
})

export const deskGet = declare({
  name: 'desk.get',
  who: rolesFor('read'),
  writes: false,
  input: v.object({ id }),
  output: deskView,
})

/** Takes a case on, with the first contact (先行联系) that was made. The note is shown to the resident. */
export const deskAccept = declare({
  name: 'desk.accept',
  who: rolesFor('accept'),
  writes: true,
  input: v.object({
    id,
    version,
    contact: v.object(
      {
        method: oneOf(CONTACT_METHODS, '请选一下怎么联系的'),
        note: note('请写一句联系的情况，居民会看到'),
        at: v.optional(instant),
      },
      '请填写先行联系的情况',
    ),
  }),
  output: deskView,
})

export const deskAskInfo = declare({
  name: 'desk.askInfo',
  who: rolesFor('askInfo'),
  writes: true,
  input: v.object({ id, version, text: note('请写清楚要居民补充什么') }),
  output: deskView,
})

/** Goes on without the supplement that was asked for, after 5 working days. */
export const deskResume = declare({
  name: 'desk.resume',
  who: rolesFor('resume'),
  writes: true,
  input: v.object({ id, version, note: note('请写一下为什么继续办理') }),
  output: deskView,
})

export const deskStart = declare({
  name: 'desk.start',
  who: rolesFor('start'),
  writes: true,
  input: v.object({ id, version }),
  output: deskView,
})

export const deskAnswer = declare({
  name: 'desk.answer',
  who: rolesFor('answer'),
  writes: true,
  input: v.object({
    id,
    version,
    outcome: oneOf(OUTCOMES, '请选一下办理结果'),
    text: text(ANSWER_TEXT.min, ANSWER_TEXT.max, '请写清楚办了什么、为什么，至少 5 个字'),
  }),
  output: deskView,
})

export const deskRefuse = declare({
  name: 'desk.refuse',
  who: rolesFor('refuse'),
  writes: true,
  input: v.object({
    id,
    version,
    reasonCode: oneOf(REFUSAL_CODES, '请选一下不予受理的理由'),
    text: note('请向居民说明理由，以及可以找谁'),
  }),
  output: deskView,
})

/** An internal note (内部备注). It never leaves the desk and changes nothing a resident could notice. */
export const deskNote = declare({
  name: 'desk.note',
  who: rolesFor('note'),
  writes: true,
  input: v.object({ id, text: note('请写一点备注') }),
  output: deskView,
})

/** Opens the sealed phone number; who did it is remembered. For an anonymous case only the lead can. */
export const deskOpenPhone = declare({
  name: 'desk.openPhone',
  who: rolesFor('openPhone'),
  writes: true,
  input: v.object({ id }),
  output: v.object({ phone: v.string() }),
})
