import * as v from 'valibot'
import { PUBLICATIONS } from '@/contract/suggestion/publication'
import { STATES } from '@/contract/suggestion/states'
import { CHANNELS, OUTCOMES } from '@/contract/suggestion/vocabulary'
import { command } from '../platform/sdk'
import { find } from '../platform/store'

/** What of a case the wall reads: of its words only the public ones, and nothing that says where it lies or whom it concerns. */
const published = v.object({
  _id: v.string(),
  state: v.picklist(STATES),
  publication: v.picklist(PUBLICATIONS),
  workstation: v.object({ id: v.string(), name: v.string() }),
  topic: v.string(),
  topicName: v.string(),
  channel: v.picklist(CHANNELS),
  publicText: v.object({ publicId: v.string(), text: v.string(), answer: v.optional(v.string()), at: v.date() }),
  answers: v.array(v.object({ at: v.date(), outcome: v.picklist(OUTCOMES), workingDays: v.number() })),
  supporters: v.optional(v.number(), 0),
  merges: v.optional(v.number(), 0),
  lead: v.optional(v.object({ id: v.string() })),
  ownerKey: v.string(),
})
export type Published = v.InferOutput<typeof published>
export const PUBLISHED_FIELDS = Object.keys(published.entries)

/** On the wall: while it follows another case, that one stands there for it. */
export const ON_THE_WALL = { publication: 'published', lead: command.exists(false) } as const

export function readPublished(raw: unknown): Published {
  return v.parse(published, raw)
}

/** A case that was public once, whatever it is now. */
export async function findPublic(publicId: string): Promise<Published | undefined> {
  const [raw] = await find('suggestions', { 'publicText.publicId': publicId }, { limit: 1, fields: PUBLISHED_FIELDS })
  return raw === undefined ? undefined : readPublished(raw)
}

export function isOnTheWall({ publication, lead }: Published): boolean {
  return publication === 'published' && lead === undefined
}
