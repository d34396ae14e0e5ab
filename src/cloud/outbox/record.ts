import * as v from 'valibot'

/** A message that waits to be sent, or what became of it. */
const outboxRecord = v.object({
  _id: v.string(),
  schemaVersion: v.literal(1),
  template: v.string(),
  data: v.record(v.string(), v.string()),
  /** The openid, or, of an anonymous case, the sealed one. Gone once the message is. */
  to: v.nullish(v.string()),
  sealedTo: v.nullish(v.string()),
  page: v.string(),
  state: v.picklist(['queued', 'sending', 'sent', 'refused', 'dead']),
  attempts: v.number(),
  at: v.date(),
  /** Not before then is it tried again. */
  tryAt: v.date(),
  failingSince: v.nullish(v.date()),
  /** While it is being sent: until when nobody else takes it. */
  leasedUntil: v.nullish(v.date()),
})
export type OutboxRecord = v.InferOutput<typeof outboxRecord>

export function readOutboxRecord(raw: unknown): OutboxRecord {
  return v.parse(outboxRecord, raw)
}
