import * as v from 'valibot'
import { declare } from '../action'
import { rolesFor } from '../roles'
import { id, instant, listInput, listOutput, oneOf, version } from '../schema'
import { CHANNELS, DELIVERY_METHODS, KINDS, REFUSAL_CODES } from '../suggestion/vocabulary'
import { note } from './actions'
import { deskView } from './view'

const WHERE = '请选一下转给谁'

/**
 * Hands a case to another workstation, or to the district (转办). Its answer clock runs on, and first contact starts anew
 * there. Back to a desk it came from only the lead hands it.
 */
export const deskTransfer = declare({
  name: 'desk.transfer',
  who: rolesFor('transfer'),
  writes: true,
  input: v.object({
    id,
    version,
    /** A workstation's id, or `district`. */
    to: v.pipe(v.string(WHERE), v.regex(/^[a-z0-9-]{1,64}$/, WHERE)),
    reason: note('请写一下为什么转办，居民会看到'),
  }),
  output: deskView,
})

/** The district takes a refusal back (重新受理): the case lies on its desk as if it had just come in. */
export const deskReopen = declare({
  name: 'desk.reopen',
  who: rolesFor('reopen'),
  writes: true,
  input: v.object({ id, version, text: note('请写一下为什么要重新受理，居民会看到') }),
  output: deskView,
})

/** One refused case, as a row of those to review. */
export const refusalItem = v.object({
  id: v.string(),
  number: v.string(),
  workstation: v.object({ id: v.string(), name: v.string() }),
  kind: v.picklist(KINDS),
  topicName: v.string(),
  channel: v.picklist(CHANNELS),
  excerpt: v.string(),
  reasonCode: v.picklist(REFUSAL_CODES),
  text: v.string(),
  refusedAt: v.string(),
  /** Who refused it. */
  officer: v.optional(v.string()),
})
export type RefusalItem = v.InferOutput<typeof refusalItem>

/** The refused cases of all workstations, the last one first, for the district to review. */
export const deskRefusals = declare({
  name: 'desk.refusals',
  who: rolesFor('reopen'),
  writes: false,
  input: v.object(listInput),
  output: v.object(listOutput(refusalItem)),
})

/** How the answer was brought to somebody who has no WeChat. */
export const deskDeliver = declare({
  name: 'desk.deliver',
  who: rolesFor('deliver'),
  writes: true,
  input: v.object({
    id,
    version,
    method: oneOf(DELIVERY_METHODS, '请选一下怎么告知的'),
    note: note('请写一句告知的情况'),
    at: v.optional(instant),
  }),
  output: deskView,
})
