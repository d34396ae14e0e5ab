import type { ParsedInputOf } from '@/contract/actions'
import type { AuditView, listAudit as action } from '@/contract/audit/actions'
import { pageOf } from '../platform/keyset'
import { allWorkstations } from '../workstation/find'
import { auditView, namesOfDesks, readAudit } from './read'

export async function listAudit(
  input: ParsedInputOf<typeof action>,
): Promise<{ items: AuditView[]; nextCursor?: string }> {
  const desks = await allWorkstations()
  const read = await readAudit(input, input.cursor, input.limit + 1)
  const { page, nextCursor } = pageOf(read, input.limit, ({ at, _id }) => ({ at, id: _id }))
  const names = namesOfDesks(desks)
  return { items: page.map((record) => auditView(record, names)), nextCursor }
}
