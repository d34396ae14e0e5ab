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
  {
    name: 'consultations',
    indexes: [
      by('workstation_visible', 'workstations.id', '-visibleFrom', '-_id'),
      by('workstation_closes', 'workstations.id', 'closesAt', '_id'),
      by('visible', '-visibleFrom', '-_id'),
      by('workstation_updated', 'workstations.id', '-updatedAt', '-_id'),
      by('updated', '-updatedAt', '-_id'),
      by('due', 'dueAt'),
      by('pending', 'pendingSince'),
    ],
  },
  { name: 'answers', indexes: [by('consultation', 'consultationId', '_id')] },
  { name: 'totals', indexes: [by('consultation', 'consultationId')] },
  {
    name: 'opinionGroups',
    indexes: [
      by('state_supporters', 'consultationId', 'state', '-supporters', '-_id'),
      by('item_supporters', 'consultationId', 'state', 'itemId', '-supporters', '-_id'),
      by('pairs', 'consultationId', 'itemId', 'pairs'),
    ],
  },
  { name: 'outbox', indexes: [by('state_try', 'state', 'tryAt')] },
  { name: 'audit', indexes: [by('case_at', 'caseId', 'at'), by('consultation_at', 'consultationId', 'at')] },
]
