import * as v from 'valibot'
import { VISIT_KIND_MEANINGS, VISIT_KINDS, type VisitView } from '@/contract/visit/actions'
import type { PhotoView } from '@/contract/upload'
import { writeAudit } from '../audit/record'
import { actor } from '../platform/actor'
import { relayEvents, type Sender } from '../platform/relay'
import { findById } from '../platform/store'

/** A visit (走访) as it is stored: with or without a case that came of it. */
const visitRecord = v.object({
  _id: v.string(),
  schemaVersion: v.literal(1),
  workstation: v.object({ id: v.string(), name: v.string() }),
  visitKind: v.picklist(VISIT_KINDS),
  place: v.object({
    text: v.string(),
    latitude: v.optional(v.number()),
    longitude: v.optional(v.number()),
  }),
  note: v.string(),
  photos: v.array(v.string()),
  at: v.date(),
  by: v.object({ key: v.string(), name: v.string() }),
  case: v.optional(v.object({ id: v.string(), number: v.string() })),
  requests: v.array(v.object({ key: v.string(), digest: v.string() })),
  events: v.array(v.object({ id: v.string(), at: v.date(), act: v.string(), actor })),
  pendingSince: v.optional(v.date()),
})
export type VisitRecord = v.InferOutput<typeof visitRecord>

export function readVisit(raw: unknown): VisitRecord {
  return v.parse(visitRecord, raw)
}

export async function findVisit(id: string): Promise<VisitRecord | undefined> {
  const raw = await findById('visits', id)
  return raw === undefined ? undefined : readVisit(raw)
}

export function visitView(record: VisitRecord, photosOf: (fileIDs: string[]) => PhotoView[]): VisitView {
  const { _id, visitKind, workstation, place, note, photos, at, by } = record
  return {
    ...{ id: _id, visitKind, workstation, place: place.text, note },
    photos: photosOf(photos),
    at: at.toISOString(),
    by: by.name,
    case: record.case,
  }
}

export function relayVisit(record: VisitRecord): Promise<void> {
  return relayEvents(visitSender(record))
}

export function visitSender(record: VisitRecord): Sender<VisitRecord['events'][number]> {
  return {
    collection: 'visits',
    id: record._id,
    events: record.events,
    carry: async ({ id, at, act, actor: who }) => {
      // Where it was may be somebody's door.
      const subject = { kind: 'visit', id: record._id, name: VISIT_KIND_MEANINGS[record.visitKind] }
      await writeAudit({ _id: id, at, act, actor: who, workstationId: record.workstation.id, subject })
    },
  }
}
