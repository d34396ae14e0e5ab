import * as v from 'valibot'
import { declare } from '../action'
import { ERROR_CODES } from '../errors'
import { rolesFor } from '../roles'
import { id, oneOf, text, version } from '../schema'
import type { Outcome } from '../suggestion/vocabulary'
import { ANSWER_TEXT } from './actions'
import { assigned } from './assign'

/** A referral says to whom, for each case anew. */
export const BULK_OUTCOMES = [
  'adopted',
  'partlyAdopted',
  'notAdopted',
  'noted',
  'solved',
  'explained',
] as const satisfies Outcome[]

/** At most so many cases at once: a page of the inbox. */
export const BULK_MOST = 50

function selection<T extends v.GenericSchema<unknown, { id: string }>>(item: T) {
  return v.pipe(
    v.array(item, '请先选要办的'),
    v.minLength(1, '请先选要办的'),
    v.maxLength(BULK_MOST, `一次最多办 ${BULK_MOST} 件，请少选一些`),
    v.check((items) => new Set(items.map((one) => one.id)).size === items.length, '有一件选了两次，请去掉一次'),
  )
}

/** One act on several cases, each as if it were done alone: what fails for one is said for it, and stops none of the others. */
export const deskBulk = declare({
  name: 'desk.bulk',
  who: rolesFor('assign'),
  writes: true,
  input: v.variant(
    'act',
    [
      v.object({ act: v.literal('assign'), items: selection(v.object(assigned)), to: v.optional(id) }),
      v.object({
        act: v.literal('answer'),
        items: selection(v.object({ id, version })),
        outcome: oneOf(BULK_OUTCOMES, '请选一下办理结果，转交的请一件一件办'),
        /** A template: its fields are filled in for each case. */
        text: text(ANSWER_TEXT.min, ANSWER_TEXT.max, '请写清楚办了什么、为什么，至少 5 个字'),
      }),
    ],
    '没有这种批量办理',
  ),
  output: v.object({
    results: v.array(
      v.object({
        id: v.string(),
        ok: v.boolean(),
        error: v.optional(
          v.object({
            code: v.picklist(ERROR_CODES),
            message: v.string(),
            fields: v.optional(v.record(v.string(), v.string())),
          }),
        ),
      }),
    ),
  }),
})
