import * as v from 'valibot'
import { declare } from '../action'
import { policyIds } from '../policy/actions'
import { rolesFor } from '../roles'
import { id, instant, oneOf, text, version } from '../schema'
import { NOTE_TEXT, SUGGESTION_TEXT } from '../suggestion/actions'
import { referral } from '../suggestion/referral'
import { CONTACT_METHODS, OUTCOMES, REFUSAL_CODES } from '../suggestion/vocabulary'
import { deskView } from './view'

const HOW_LONG = '请选一下延几个工作日'

export const ANSWER_TEXT = { min: 5, max: 5000 } as const

export function note(empty: string) {
  return text(NOTE_TEXT.min, NOTE_TEXT.max, empty)
}

function contact(empty: string) {
  return v.object(
    { method: oneOf(CONTACT_METHODS, '请选一下怎么联系的'), note: note(empty), at: v.optional(instant) },
    '请填写联系的情况',
  )
}

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
    contact: contact('请写一句联系的情况，居民会看到'),
  }),
  output: deskView,
})

/** Records that somebody tried to reach the resident, in vain. It is no first contact, and no clock stops for it. */
export const deskAttempt = declare({
  name: 'desk.attempt',
  who: rolesFor('attempt'),
  writes: true,
  input: v.object({ id, version, contact: contact('请写一句没联系上的情况，居民会看到') }),
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

/** Writes down what a voice note says (文字稿), or writes it anew; its resident reads it as theirs no more than it is. */
export const deskTranscribe = declare({
  name: 'desk.transcribe',
  who: rolesFor('transcribe'),
  writes: true,
  input: v.object({
    id,
    version,
    text: text(SUGGESTION_TEXT.min, SUGGESTION_TEXT.max, '请把录音里说的写下来，至少 5 个字'),
  }),
  output: deskView,
})

export const deskAnswer = declare({
  name: 'desk.answer',
  who: rolesFor('answer'),
  writes: true,
  input: v.pipe(
    v.object({
      id,
      version,
      outcome: oneOf(OUTCOMES, '请选一下办理结果'),
      text: text(ANSWER_TEXT.min, ANSWER_TEXT.max, '请写清楚办了什么、为什么，至少 5 个字'),
      referral: v.optional(referral),
      /** Policy answers (政策解答) it cites; what they say now is kept with the answer. */
      policyIds,
    }),
    v.forward(
      v.check(({ outcome, referral: to }) => outcome !== 'referred' || to !== undefined, '请写明转给了谁、怎么联系'),
      ['referral'],
    ),
    v.forward(
      v.check(
        ({ outcome, referral: to }) => outcome === 'referred' || to === undefined,
        '没有选「已转交」，请去掉转给了谁',
      ),
      ['referral'],
    ),
  ),
  output: deskView,
})

/** Postpones the answer (延期), once, before it is late. */
export const deskExtend = declare({
  name: 'desk.extend',
  who: rolesFor('extend'),
  writes: true,
  input: v.object({
    id,
    version,
    /** How many more working days. */
    workingDays: v.pipe(v.number(HOW_LONG), v.integer(HOW_LONG), v.minValue(1, HOW_LONG)),
    reason: note('请写一下为什么要延期，居民会看到'),
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
