import * as v from 'valibot'
import { plainWording } from '@/contract/similar'
import { SMALLEST_GROUP } from '@/contract/consultation/suppress'
import type { GroupView } from '@/contract/consultation/view'
import { STANCES, VERDICTS } from '@/contract/consultation/vocabulary'
import { REPORT_REASONS } from '@/contract/report'
import { TEXT_STANDINGS } from '@/contract/suggestion/safety'
import { Failure } from '../platform/failure'
import { secrets, type Secrets } from '../platform/secrets'
import { command } from '../platform/sdk'
import { find } from '../platform/store'
import type { Opinion } from './opinions-in'

/**
 * Opinions that say the same about one item, answered together. Those of the very same wording are one from the start;
 * others are put into one by hand, and then only point to it.
 */
const groupRecord = v.object({
  _id: v.string(),
  schemaVersion: v.literal(1),
  consultationId: v.string(),
  itemId: v.string(),
  /** `counting` until all answers have been looked at. */
  state: v.picklist(['counting', 'open', 'answered', 'merged']),
  wording: v.string(),
  /** What is published in its place, without what would tell who said it. */
  publicWording: v.optional(v.string()),
  /** Of a bare reason: what it is a reason for. */
  stance: v.optional(v.picklist(STANCES)),
  /** Why people proposed it, each in their own words; for the desk. */
  reasons: v.array(v.string()),
  /** How many wrote it and why, by the page of answers they were found on: a page looked at twice counts once. */
  parts: v.optional(
    v.record(
      v.string(),
      v.object({
        times: v.number(),
        reasons: v.array(v.string()),
        standing: v.optional(v.picklist(TEXT_STANDINGS)),
      }),
    ),
  ),
  /** How the words stand, where a person has to look at them before they are public. */
  standing: v.optional(v.picklist(TEXT_STANDINGS)),
  /** How many wrote this very wording. */
  own: v.number(),
  /** With those of the groups that were put into it. */
  supporters: v.number(),
  mergedInto: v.optional(v.string()),
  verdict: v.optional(v.picklist(VERDICTS)),
  reply: v.optional(v.string()),
  /** How many reported what is published of it since it was last looked at, and each why. */
  reported: v.optional(v.number()),
  reportedFor: v.optional(v.array(v.picklist(REPORT_REASONS))),
  /** What it is found by when another says something alike. */
  pairs: v.array(v.string()),
  requests: v.array(v.object({ key: v.string(), digest: v.string() })),
})
export type GroupRecord = v.InferOutput<typeof groupRecord>

export function readGroup(raw: unknown): GroupRecord {
  return v.parse(groupRecord, raw)
}

/** The group of an opinion: the same words about the same item, meant the same, are one from the start. */
export function groupIdBy(keys: Secrets, consultationId: string, { itemId, stance, wording }: Opinion): string {
  return keys.hash('opinion group', consultationId, itemId, stance ?? '', plainWording(wording))
}

export function groupId(consultationId: string, opinion: Opinion): string {
  return groupIdBy(secrets(), consultationId, opinion)
}

/** As everyone may see it: a small group is not counted, and nothing tells who said it. */
export function publicGroupView(group: GroupRecord): GroupView {
  return {
    ...groupView(group),
    wording: publicWordingOf(group),
    publicWording: undefined,
    reasons: [],
    standing: undefined,
    reported: undefined,
    supporters: publicCount(group.supporters),
  }
}

export function publicWordingOf({ wording, publicWording }: GroupRecord): string {
  return publicWording ?? wording
}

export function publicCount(supporters: number): number | null {
  return supporters < SMALLEST_GROUP ? null : supporters
}

export function groupView(group: GroupRecord): GroupView {
  return {
    id: group._id,
    itemId: group.itemId,
    wording: group.wording,
    publicWording: group.publicWording,
    stance: group.stance,
    reasons: group.reasons,
    standing: group.standing,
    reported: group.reported ? { times: group.reported, reasons: [...new Set(group.reportedFor)] } : undefined,
    supporters: group.supporters,
    verdict: group.verdict,
    reply: group.reply,
  }
}

/** At most 100. @throws Failure NOT_FOUND when one is missing or of another consultation */
export async function findGroups(consultationId: string, ids: readonly string[]): Promise<GroupRecord[]> {
  if (ids.length === 0) return []
  const read = await find('opinionGroups', { _id: command.in([...ids]), consultationId }, { limit: 100 })
  const groups = read.map(readGroup)
  return ids.map((id) => {
    const group = groups.find(({ _id }) => _id === id)
    if (!group) throw new Failure('NOT_FOUND', '有一组意见找不到了，请刷新后再办')
    return group
  })
}
