import { bigrams, plainWording } from '@/contract/similar'
import { WHOLE_DISTRICT } from '@/contract/handbook/reach'
import type { StaffCall } from '../platform/call'
import { beforePlace, pageOf } from '../platform/keyset'
import { command } from '../platform/sdk'
import { EVERY_TOPIC, findEntries, type EntryKind, type EntryRecord } from './record'
import { mentions } from './words'

interface ListInput {
  cursor?: string
  limit: number
  topic?: string
  search?: string
  workstationId?: string
}

/** A page of what the caller may read of one kind, the entry that changed last first. @param also what else it must be */
export async function listEntries(
  kind: EntryKind,
  { cursor, limit, topic, search = '', workstationId }: ListInput,
  call: StaffCall,
  also: object = {},
): Promise<{ page: EntryRecord[]; nextCursor?: string }> {
  const query = command.and([
    { kind, state: 'current', ...readableScopes(call), ...also },
    // Beside what the caller may read, not instead of it.
    ...(workstationId === undefined ? [] : [{ 'scope.id': command.in([workstationId, WHOLE_DISTRICT]) }]),
    ...(topic === undefined ? [] : [{ forTopics: command.in([topic, EVERY_TOPIC]) }]),
    ...withPairsOf(search),
    ...beforePlace('updatedAt', cursor),
  ])
  const read = await findEntries(query, limit + 1)
  const { page, nextCursor } = pageOf(read, limit, ({ updatedAt, _id }) => ({ at: updatedAt, id: _id }))
  return { page: page.filter((entry) => mentions(entry, search)), nextCursor }
}

function readableScopes({ member }: StaffCall): object {
  if (member.role === 'district') return {}
  return { 'scope.id': command.in([WHOLE_DISTRICT, ...member.workstations.map(({ id }) => id)]) }
}

/** All pairs of what is looked for; that they stand side by side is looked at afterwards. One character has no pair. */
function withPairsOf(search: string): object[] {
  if (Array.from(plainWording(search)).length < 2) return []
  return [{ pairs: command.all([...bigrams(search)]) }]
}
