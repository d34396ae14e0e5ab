import * as v from 'valibot'
import { item } from '@/contract/consultation/items'
import { DRAFT_STEPS, stageAt, type Stage } from '@/contract/consultation/stages'
import { CONSULTATION_KINDS, WHO_MAY_ANSWER } from '@/contract/consultation/vocabulary'
import { actor } from '../platform/actor'
import { safety } from '../safety/record'

/** A consultation as it is stored: what is asked, and what became of it. Answers and totals have collections of their own. */

const edition = v.object({ edition: v.number(), at: v.date(), note: v.string(), items: v.array(item) })

/** Written with the act itself, relayed to audit afterwards. */
const event = v.object({ id: v.string(), at: v.date(), act: v.string(), version: v.number(), actor })
export type ConsultationEvent = v.InferOutput<typeof event>

const counts = v.record(v.string(), v.number())

const consultationRecord = v.object({
  _id: v.string(),
  schemaVersion: v.literal(1),
  version: v.number(),
  kind: v.picklist(CONSULTATION_KINDS),
  title: v.string(),
  background: v.string(),
  photos: v.array(v.string()),
  documents: v.array(v.object({ fileID: v.string(), name: v.string(), bytes: v.number() })),
  workstations: v.array(v.object({ id: v.string(), name: v.string() })),
  communities: v.array(v.string()),
  who: v.picklist(WHO_MAY_ANSWER),
  hideTotals: v.boolean(),
  opensAt: v.date(),
  closesAt: v.date(),
  draftStep: v.picklist(DRAFT_STEPS),
  checkNote: v.optional(v.string()),
  /** Of `items`. */
  edition: v.number(),
  items: v.array(item),
  /** Those before it, with what they asked, the first one first; `note` says why the next one came. */
  earlier: v.array(edition),

  /** When people can see it from; far away while it is a draft. For lists. */
  visibleFrom: v.date(),
  updatedAt: v.date(),
  publishedAt: v.optional(v.date()),
  doneAt: v.optional(v.date()),

  /** What was counted when it closed; from then on the figures do not change. */
  counts: v.optional(counts),
  /** How far gathering its opinions after closing, and telling people after publishing, has come. */
  gathered: v.optional(v.object({ after: v.string(), finished: v.boolean() })),
  told: v.optional(v.object({ after: v.string(), finished: v.boolean() })),
  /** When the timer next has something to do with it; nothing to do, no field. */
  dueAt: v.optional(v.date()),
  /** What became of its groups of opinions, once it is published, and which items they are on. */
  opinions: v.optional(
    v.object({
      all: v.number(),
      adopted: v.number(),
      partlyAdopted: v.number(),
      notAdopted: v.number(),
      items: v.array(v.string()),
    }),
  ),
  /** The wordings of cited opinions are copied when it is published: then the result is one read. */
  nextDraft: v.optional(
    v.array(
      v.object({
        id: v.string(),
        text: v.string(),
        cites: v.array(v.object({ groupId: v.string(), wording: v.string(), supporters: v.number() })),
      }),
    ),
  ),
  followUps: v.array(v.object({ at: v.date(), text: v.string(), photos: v.array(v.string()) })),

  /** How its pictures stand with content safety; nothing before it was first handed to the lead. */
  safety: v.optional(safety),
  /** Since when, or from when on, pictures wait to be looked at. */
  photosDueAt: v.optional(v.date()),

  /** What was asked by which request, so that a repeat has no second effect. */
  requests: v.array(v.object({ key: v.string(), digest: v.string() })),
  events: v.array(event),
  pendingSince: v.optional(v.date()),
})
export type ConsultationRecord = v.InferOutput<typeof consultationRecord>

/** What a list needs of it: a rule of a hundred clauses stays where it is. */
const rowRecord = v.object({
  ...v.pick(consultationRecord, [
    '_id',
    'kind',
    'title',
    'workstations',
    'opensAt',
    'closesAt',
    'draftStep',
    'visibleFrom',
    'updatedAt',
    'publishedAt',
    'doneAt',
    'counts',
  ]).entries,
  items: v.array(v.object({ id: v.string() })),
})
export type RowRecord = v.InferOutput<typeof rowRecord>
export const ROW_FIELDS = [...Object.keys(rowRecord.entries).filter((field) => field !== 'items'), 'items.id']

export function readRow(raw: unknown): RowRecord {
  return v.parse(rowRecord, raw)
}

export function readConsultation(raw: unknown): ConsultationRecord {
  return v.parse(consultationRecord, raw)
}

export function stageOf(record: Omit<RowRecord, 'items'>, now: Date): Stage {
  return stageAt(
    {
      draftStep: record.draftStep,
      opensAt: record.opensAt.getTime(),
      closesAt: record.closesAt.getTime(),
      publishedAt: record.publishedAt?.getTime(),
      doneAt: record.doneAt?.getTime(),
    },
    now.getTime(),
  )
}

/** What was asked in an edition. */
export function itemsOf(record: ConsultationRecord, wanted: number): ConsultationRecord['items'] {
  if (wanted === record.edition) return record.items
  return record.earlier.find(({ edition: number }) => number === wanted)?.items ?? []
}

/** All editions, the current one last. */
export function editionsOf(record: ConsultationRecord): number[] {
  return [...record.earlier.map(({ edition: number }) => number), record.edition]
}

/** What is asked no more, as it was last asked. */
export function removedItems({ earlier, items }: ConsultationRecord): ConsultationRecord['items'] {
  const last = new Map(earlier.flatMap((one) => one.items).map((one) => [one.id, one]))
  for (const { id } of items) last.delete(id)
  return [...last.values()]
}
