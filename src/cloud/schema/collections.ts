/** Collections and their indexes, as data: what deploys creates them, and so does the local cloud. */

export interface Index {
  name: string
  /** `each`: it holds an array, and is found by each element; the platform sees that by itself. */
  fields: { field: string; order: 1 | -1; each?: true }[]
  unique?: boolean
}

export interface Collection {
  name: string
  indexes: Index[]
}

/** `-field` for descending, `field[]` for each element of an array. */
function by(name: string, ...fields: string[]): Index {
  return { name, fields: fields.map(fieldOf) }
}

function fieldOf(written: string): Index['fields'][number] {
  if (written.endsWith('[]')) return { field: written.slice(0, -2), order: 1, each: true }
  return written.startsWith('-') ? { field: written.slice(1), order: -1 } : { field: written, order: 1 }
}

export const COLLECTIONS: Collection[] = [
  { name: 'workstations', indexes: [by('order', 'order'), by('pending', 'pendingSince')] },
  { name: 'settings', indexes: [by('pending', 'pendingSince')] },
  {
    name: 'members',
    indexes: [by('workstations', 'workstations.id'), by('role', 'role'), by('pending', 'pendingSince')],
  },
  { name: 'invitations', indexes: [by('desk_expires', 'desk.id', 'expiresAt'), by('pending', 'pendingSince')] },
  // Looked up by their ids only.
  { name: 'rosters', indexes: [] },
  {
    name: 'suggestions',
    indexes: [
      { ...by('number', 'number'), unique: true },
      by('owner_updated', 'ownerKey', '-updatedAt', '-_id'),
      by('desk_until', 'desk', 'deskUntil'),
      by('desk_updated', 'desk', '-updatedAt', '-_id'),
      by('desk_topic', 'desk', 'topic', '-updatedAt', '-_id'),
      by('desk_channel', 'desk', 'channel', '-updatedAt', '-_id'),
      by('desk_pairs', 'desk', 'pairs[]', '-updatedAt', '-_id'),
      by('pending', 'pendingSince'),
      by('figures', 'figuresSince'),
      by('state_answered', 'state', 'answeredAt'),
      by('submitted', 'submittedAt', '_id'),
      by('desk_submitted', 'desk', 'submittedAt', '_id'),
      by('state_closed', 'state', '-closedAt', '-_id'),
      by('lead', 'lead.id', 'submittedAt', '_id'),
      by('public', 'publicText.publicId'),
      by('public_at', 'publication', '-publicText.at', '-publicText.publicId'),
      by('public_workstation', 'workstation.id', 'publication', '-publicText.at', '-publicText.publicId'),
      by('public_topic', 'workstation.id', 'publication', 'topic', '-publicText.at', '-publicText.publicId'),
      by('public_pairs', 'workstation.id', 'publication', 'publicText.pairs[]'),
      by('public_supporters', 'publication', '-supporters', '-_id'),
      by('public_workstation_supporters', 'workstation.id', 'publication', '-supporters', '-_id'),
      by('photos_due', 'photosDueAt'),
      by('photo_trace', 'safety.photos.trace'),
    ],
  },
  { name: 'supports', indexes: [by('case', 'caseId')] },
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
      by('photos_due', 'photosDueAt'),
      by('photo_trace', 'safety.photos.trace'),
    ],
  },
  { name: 'answers', indexes: [by('consultation', 'consultationId', '_id')] },
  { name: 'totals', indexes: [by('consultation', 'consultationId')] },
  {
    name: 'opinionGroups',
    indexes: [
      by('state_supporters', 'consultationId', 'state', '-supporters', '-_id'),
      by('item_supporters', 'consultationId', 'state', 'itemId', '-supporters', '-_id'),
      by('reported', 'consultationId', 'reported'),
      by('pairs', 'consultationId', 'itemId', 'pairs[]'),
    ],
  },
  // Looked up by their ids, and swept away once they are forgotten.
  { name: 'tries', indexes: [by('forget', 'forgetAt')] },
  // Looked up by their ids, and swept away once they no longer count.
  { name: 'limits', indexes: [by('forget', 'forgetAt')] },
  // What may have been uploaded and not been used: only ever swept.
  { name: 'uploads', indexes: [by('forget', 'forgetAt')] },
  // Looked up by their ids only.
  { name: 'figures', indexes: [] },
  // Both are forgotten by what has ended; the list of one's own browsers is by who they are.
  { name: 'signIns', indexes: [by('until', 'until')] },
  {
    name: 'sessions',
    indexes: [by('member_until', 'member', '-until'), by('until', 'until'), by('pending', 'pendingSince')],
  },
  {
    name: 'handbook',
    indexes: [
      by('kind_updated', 'kind', 'state', '-updatedAt', '-_id'),
      by('scope_topics', 'state', 'scope.id', 'forTopics'),
      by('pairs', 'kind', 'pairs[]'),
      by('pending', 'pendingSince'),
    ],
  },
  { name: 'presence', indexes: [by('at', 'at')] },
  {
    name: 'visits',
    indexes: [by('workstation_at', 'workstation.id', '-at', '-_id'), by('pending', 'pendingSince')],
  },
  // What somebody left with us for next time, by a keyed hash of who they are.
  { name: 'people', indexes: [] },
  // The last two: for whoever has themselves removed.
  { name: 'outbox', indexes: [by('state_try', 'state', 'tryAt'), by('to', 'to'), by('page', 'page')] },
  {
    name: 'audit',
    indexes: [
      by('case_at', 'caseId', 'at'),
      by('consultation_at', 'consultationId', 'at'),
      by('at', '-at', '-_id'),
      by('workstation_at', 'workstationId', '-at', '-_id'),
      by('number_at', 'number', '-at', '-_id'),
      by('act_at', 'act', '-at', '-_id'),
    ],
  },
  { name: 'exports', indexes: [by('at', 'at'), by('of', 'of')] },
]
