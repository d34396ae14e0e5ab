import * as v from 'valibot'
import { declare } from '../action'
import { rolesFor } from '../roles'
import { flag, id, version } from '../schema'
import { timelineEntry } from '../suggestion/view'

const count = v.pipe(v.number('请刷新后再办'), v.integer('请刷新后再办'), v.minValue(0, '请刷新后再办'))

/**
 * Says that the caller has a case open, and asks who else has, and what happened meanwhile. Sent again and again while
 * the case is in sight; who stops sending is soon no longer there. It changes nothing of the case and leaves no trace.
 */
export const deskLook = declare({
  name: 'desk.look',
  who: rolesFor('read'),
  writes: false,
  input: v.object({
    id,
    /** What the caller has on screen: the version of the case, and how many notes. */
    version,
    notes: v.optional(count),
    /** Whether they are writing something for it just now. */
    writing: v.optional(flag, false),
  }),
  output: v.object({
    others: v.array(v.object({ name: v.string(), since: v.string(), writing: v.boolean() })),
    version: v.number(),
    /** Whose it is, by the member's key, and how many were ever merged into it: neither makes a version. */
    assignee: v.optional(v.string()),
    merges: v.number(),
    /** What happened since that version, the oldest first. */
    changed: v.array(timelineEntry),
  }),
})
export type Look = v.InferOutput<typeof deskLook.output>
