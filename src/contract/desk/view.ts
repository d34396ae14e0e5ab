import * as v from 'valibot'
import { PUBLICATIONS } from '../suggestion/publication'
import { caseEntries } from '../suggestion/view'
import { CHANNELS } from '../suggestion/vocabulary'
import { safetyView } from '../suggestion/safety'
import { photoView } from '../upload'
import { followersView, leadView } from './merged-view'

/** What staff can do with a case now, as buttons; each is checked again when it is done. */
export const DESK_CAN = [
  'accept',
  'attempt',
  'askInfo',
  'resume',
  'start',
  'transcribe',
  'transfer',
  'extend',
  'answer',
  'deliver',
  'refuse',
  'reopen',
  'merge',
  'unmerge',
  'publish',
  'hide',
  'note',
  'openPhone',
  'assign',
  'assignOther',
] as const
export type DeskCan = (typeof DESK_CAN)[number]

/** What was made public of a case: an edited text, with the answer once there was one, under an id of its own. */
const publicText = v.object({
  publicId: v.string(),
  text: v.string(),
  answer: v.optional(v.string()),
  at: v.string(),
  supporters: v.number(),
  /** How many people think that it should not stand there (举报). */
  reported: v.optional(v.number(), 0),
})

/** Whose a case is (分派), by the member's key, with the name they had then. */
export const assignee = v.object({ key: v.string(), name: v.string() })
export type Assignee = v.InferOutput<typeof assignee>

/** A case as staff see it. An anonymous one shows nothing that links it to a person. */
export const deskView = v.object({
  ...caseEntries,
  channel: v.picklist(CHANNELS),
  desk: v.string(),
  assignee: v.optional(assignee),
  name: v.optional(v.string()),
  /** The desks it was handed on from (转办), the first one first. */
  came: v.optional(v.array(v.object({ id: v.string(), name: v.string() })), []),
  /** The desks to which the one who looks cannot hand it on. */
  notTo: v.optional(v.array(v.string()), []),
  /** By how many working days the answer can be postponed, and until when that would be. */
  extensions: v.optional(v.array(v.object({ workingDays: v.number(), dueAt: v.string() })), []),
  /** When the answer was brought to somebody without WeChat; for them it is not done before. */
  deliveredAt: v.optional(v.string()),
  /** Masked; `desk.openPhone` opens the number, and is remembered. */
  phoneMask: v.optional(v.string()),
  /** How words and photos stand with content safety; nothing where nobody looked, as with what staff entered. */
  safety: v.optional(safetyView),
  publication: v.picklist(PUBLICATIONS),
  /** What everyone may read, or could until it was hidden. */
  publicText: v.optional(publicText),
  lead: v.optional(leadView),
  followers: v.optional(followersView),
  /** Of a case entered by staff on behalf of someone (代录). */
  intake: v.optional(
    v.object({
      by: v.string(),
      consent: v.boolean(),
      photoOfPaper: v.optional(photoView),
      /** The writer has bound it to their WeChat, and gets messages there. */
      claimed: v.boolean(),
    }),
  ),
  can: v.array(v.picklist(DESK_CAN)),
})
export type DeskView = v.InferOutput<typeof deskView>
