import { definedFields } from '../platform/defined'
import { Secrets } from '../platform/secrets'
import { auditLine } from '../suggestion/relay'
import { demoConsultations } from './consultations'
import { demoFigures } from './figures'
import { demoHandbook } from './handbook'
import { demoHistory } from './history'
import { demoMembers } from './members'
import { demoSuggestions } from './suggestions'
import { demoWorkstations, storedWorkstations } from './workstations'

/**
 * The demo district (示范街区), as documents per collection. Cases are made by the same pure steps the acts use, so what
 * is shown is what the product would have written.
 */
export function demoDistrict(given: { now: Date; env: Record<string, string> }): Promise<Record<string, object[]>> {
  const secrets = Secrets.from(given.env)
  const workstations = demoWorkstations()
  const now = demoSuggestions(secrets, workstations, given.now)
  const before = demoHistory(secrets, workstations, given.now).map((record) => ({
    ...record,
    seenVersion: record.version,
  }))
  const { suggestions, figures } = demoFigures([...now, ...before])
  const audit = suggestions.flatMap((record) => record.events.map((event) => auditLine(record, event)))
  return Promise.resolve({
    workstations: storedWorkstations(),
    members: demoMembers(secrets),
    // What they left behind has been carried: the audit trail has it, and nobody is written to about the past.
    suggestions: suggestions.map((record) => definedFields({ ...record, events: [], pendingSince: undefined })),
    audit: audit.map((line) => definedFields({ schemaVersion: 1, ...line })),
    figures,
    handbook: demoHandbook(workstations, given.now),
    ...demoConsultations(secrets, given.now),
  })
}
