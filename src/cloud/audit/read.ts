import * as v from 'valibot'
import { DISTRICT_DESK, DISTRICT_NAME, ROLE_NAMES } from '@/contract/roles'
import type { AuditView } from '@/contract/audit/actions'
import { actName } from '@/contract/audit/act-names'
import { instantsOf } from '@/contract/period'
import { actor, type Actor } from '../platform/actor'
import { beforePlace } from '../platform/keyset'
import { command } from '../platform/sdk'
import { find } from '../platform/store'

/** A line as it is stored. Older ones lack what was not written yet. */
const auditRecord = v.object({
  _id: v.string(),
  at: v.date(),
  act: v.string(),
  actor,
  workstationId: v.nullish(v.string()),
  caseId: v.nullish(v.string()),
  number: v.nullish(v.string()),
  consultationId: v.nullish(v.string()),
  subject: v.nullish(v.object({ kind: v.string(), name: v.string() })),
  details: v.nullish(v.string()),
})
export type AuditRecord = v.InferOutput<typeof auditRecord>

export interface AuditQuery {
  from: string
  to: string
  desk?: string
  number?: string
  phones?: boolean
}

/** At most `limit` lines of the trail, the newest first, from a place on. */
export async function readAudit(query: AuditQuery, cursor: string | undefined, limit: number): Promise<AuditRecord[]> {
  const { begin, end } = instantsOf(query)
  const conditions = [
    ...(query.desk === undefined ? [] : [{ workstationId: query.desk }]),
    ...(query.number === undefined ? [] : [{ number: query.number }]),
    ...(query.phones ? [{ act: 'openPhone' }] : []),
    { at: command.and(command.gte(begin), command.lt(end)) },
    ...beforePlace('at', cursor),
  ]
  const read = await find('audit', command.and(conditions), {
    order: [
      ['at', 'desc'],
      ['_id', 'desc'],
    ],
    limit,
  })
  return read.map((raw) => v.parse(auditRecord, raw))
}

/** @param deskNames of the workstations, by id */
export function auditView(record: AuditRecord, deskNames: ReadonlyMap<string, string>): AuditView {
  const { workstationId, consultationId, subject } = record
  return {
    id: record._id,
    at: record.at.toISOString(),
    act: record.act,
    actName: actName(record.act, consultationId ? 'consultation' : undefined),
    by: nameOf(record.actor),
    desk: workstationId ? (deskNames.get(workstationId) ?? workstationId) : undefined,
    caseId: record.caseId ?? undefined,
    number: record.number ?? undefined,
    subject: subject?.name,
    details: record.details ?? undefined,
  }
}

/** Whoever wrote a suggestion is only that here. */
function nameOf(who: Actor): string {
  if (who.kind === 'resident') return '居民'
  return who.kind === 'system' ? '系统' : `${who.name}（${ROLE_NAMES[who.role]}）`
}

export function namesOfDesks(workstations: readonly { _id: string; name: string }[]): Map<string, string> {
  return new Map([[DISTRICT_DESK, DISTRICT_NAME], ...workstations.map(({ _id, name }) => [_id, name] as const)])
}
