import * as v from 'valibot'
import type { Action } from '../action'

/** What the PC's browser and the `console` function say to one another, beside calls of actions. */

/** Where the function is reached: beside the pages of the console, on the same host. */
export const CONSOLE_API = '/console/api'

/** A new code, and the digits that only this browser shows. */
export const begun = v.object({ code: v.string(), digits: v.string(), now: v.string(), until: v.string() })
export type Begun = v.InferOutput<typeof begun>

/** `waiting` for somebody to scan, `seen` on a phone, `in`, or over: `late`, or `ended` by the phone. */
export const SIGN_IN_STATES = ['waiting', 'seen', 'in', 'late', 'ended'] as const
export const polled = v.object({ state: v.picklist(SIGN_IN_STATES) })

/** Who is signed in: a name for what this browser keeps of theirs, which says nothing else. */
export const signedIn = v.object({ who: v.string(), until: v.string() })

/** The most bytes of a file in one request: in base64, with room to spare, what the platform takes (6 MB). */
export const PART_BYTES = 3 * 1024 * 1024
const MAX_PARTS = 7

/** One part of a file. They are sent one after another; with the last one the file is there. */
export const uploadPart = v.pipe(
  v.object({
    cloudPath: v.pipe(v.string(), v.maxLength(200)),
    part: v.pipe(v.number(), v.integer(), v.minValue(0)),
    of: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(MAX_PARTS)),
    content: v.pipe(v.string(), v.base64(), v.maxLength(Math.ceil(PART_BYTES / 3) * 4)),
  }),
  v.check(({ part, of }) => part < of),
)

/** Of everybody's actions, those that the desk uses too. */
const ALSO = ['me.get', 'upload.ticket', 'workstation.list', 'workstation.get']
/** Only the phone vouches for a browser: one that is signed in lets no other one in. */
const ON_THE_PHONE = ['session.look', 'session.confirm', 'session.decline']

/** Whether an action is served to the console: staff's own. What residents do is done in WeChat. */
export function servedToConsole({ name, who }: Pick<Action, 'name' | 'who'>): boolean {
  return who === 'anyone' ? ALSO.includes(name) : !ON_THE_PHONE.includes(name)
}
