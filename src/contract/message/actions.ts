import * as v from 'valibot'
import { declare } from '../action'
import { instant, listInput, listOutput } from '../schema'
import { ACTS } from '../suggestion/transitions'

/** One thing that happened to one of the caller's cases, done by somebody else. */
const message = v.object({
  id: v.string(),
  caseId: v.string(),
  number: v.string(),
  /** How the case begins, so that it is recognised. */
  excerpt: v.string(),
  act: v.picklist(ACTS),
  /** What happened, in a sentence. */
  title: v.string(),
  /** The beginning of what was written with it. */
  text: v.optional(v.string()),
  at: v.string(),
  unread: v.boolean(),
})
export type MessageView = v.InferOutput<typeof message>

/** What happened to the caller's cases, the newest first, over all of them. Needs no consent to subscribe messages. */
export const listMessages = declare({
  name: 'message.list',
  who: 'anyone',
  writes: false,
  input: v.object(listInput),
  output: v.object({ ...listOutput(message), unread: v.number() }),
})

/** Marks as read what came until then, by default until now. Looking at a case marks that one by itself. */
export const readMessages = declare({
  name: 'message.read',
  who: 'anyone',
  writes: true,
  input: v.object({ until: v.optional(instant) }),
  output: v.object({ unread: v.number() }),
})
