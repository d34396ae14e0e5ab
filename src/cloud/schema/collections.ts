/** Collections and their indexes, as data: what deploys creates them, and so does the local cloud. */

export interface Index {
  name: string
  fields: { field: string; order: 1 | -1 }[]
  unique?: boolean
}

export interface Collection {
  name: string
  indexes: Index[]
}

function by(name: string, ...fields: string[]): Index {
  return {
    name,
    fields: fields.map((field) =>
      field.startsWith('-') ? { field: field.slice(1), order: -1 as const } : { field, order: 1 as const },
    ),
  }
}

export const COLLECTIONS: Collection[] = [
  { name: 'workstations', indexes: [by('order', 'order')] },
  { name: 'members', indexes: [by('workstations', 'workstations.id')] },
  {
    name: 'suggestions',
    indexes: [
      { ...by('number', 'number'), unique: true },
      by('owner_updated', 'ownerKey', '-updatedAt', '-_id'),
      by('desk_until', 'desk', 'deskUntil'),
      by('desk_closed', 'desk', '-closedAt', '-_id'),
      by('pending', 'pendingSince'),
      by('state_answered', 'state', 'answeredAt'),
    ],
  },
  { name: 'outbox', indexes: [by('state_try', 'state', 'tryAt')] },
  { name: 'audit', indexes: [by('case_at', 'caseId', 'at')] },
]
