import type { Actor } from '../platform/actor'
import { insert } from '../platform/store'

/**
 * One line of the audit trail (操作记录): who did what to which thing when. Append-only: its id is the event's, so carrying an
 * event twice writes it once, and nothing of ours ever changes or removes a line.
 */
export interface AuditLine {
  _id: string
  at: Date
  /** What was done: an act on a case, or a noun's verb, for instance `member.remove`. */
  act: string
  actor: Actor
  /** Whose desk it concerns: a workstation, or the district's. */
  workstationId?: string
  /** What it was done to. `number` is a case's, for people. */
  caseId?: string
  number?: string
  consultationId?: string
  /** Anything else: a member, a workstation, a template; with its name as it was then. */
  subject?: { kind: string; id: string; name: string }
  /** The version of the thing that the act made, where it has versions. */
  version?: number
  /** In words what changed: old and new values. Never a phone number, a name of a resident or a text of theirs. */
  details?: string
}

/** Writes a line; the same line twice is one. @throws Failure UNAVAILABLE */
export async function writeAudit(line: AuditLine): Promise<void> {
  await insert('audit', { schemaVersion: 1, ...line })
}
