import type { ParsedInputOf } from '@/contract/actions'
import type { createConsultation } from '@/contract/consultation/desk-actions'
import { TYPES_OF_KIND, type Item } from '@/contract/consultation/items'
import type { ConsultationKind } from '@/contract/consultation/vocabulary'
import type { StaffCall } from '../../platform/call'
import { claimDocument } from '../../platform/documents'
import { invalidField } from '../../platform/failure'
import { claimPhotos } from '../../platform/files'
import { allWorkstations } from '../../workstation/find'
import { designPictures } from '../pictures'
import type { ConsultationRecord } from '../record'

type Draft = Omit<ParsedInputOf<typeof createConsultation>, 'kind'>

/** Long enough to be answered, short enough to be remembered. */
const LONGEST_DAYS = 180
const DAY_MS = 86_400_000

/** The stored part of a draft: its files are claimed, its workstations known. */
export type DraftFields = Pick<
  ConsultationRecord,
  | 'title'
  | 'background'
  | 'photos'
  | 'documents'
  | 'workstations'
  | 'communities'
  | 'who'
  | 'hideTotals'
  | 'opensAt'
  | 'closesAt'
  | 'items'
>

/**
 * Checks what a schema cannot, and makes its files ours.
 * @param before the draft as it was: its files are ours already
 * @throws Failure INVALID_INPUT at the field
 */
export async function draftFields(
  id: string,
  kind: ConsultationKind,
  draft: Draft,
  call: StaffCall,
  before?: ConsultationRecord,
): Promise<DraftFields> {
  const [opensAt, closesAt] = [new Date(draft.opensAt), new Date(draft.closesAt)]
  if (closesAt <= opensAt) throw invalidField('closesAt', '截止时间要晚于开始时间，请改一下')
  if (closesAt.getTime() - opensAt.getTime() > LONGEST_DAYS * DAY_MS)
    throw invalidField('closesAt', `征询最长 ${LONGEST_DAYS} 天，请改早一点`)
  checkTypes(kind, draft.items)
  const keepOrClaim = claimer(id, call, before ? filesOf(before) : [])
  return {
    title: draft.title,
    background: draft.background,
    photos: await keepOrClaim(draft.photos),
    documents: await documentsOf(id, draft, call, before?.documents ?? []),
    workstations: await namedWorkstations(draft.workstations),
    communities: draft.communities,
    who: draft.who,
    hideTotals: draft.hideTotals,
    opensAt,
    closesAt,
    items: await withClaimedPhotos(draft.items, keepOrClaim),
  }
}

/** @throws Failure INVALID_INPUT for an item that has no place in this kind */
export function checkTypes(kind: ConsultationKind, items: readonly Item[]): void {
  if (items.length === 0) throw invalidField('items', '请至少放一项内容')
  const wrong = items.findIndex(({ type }) => !TYPES_OF_KIND[kind].includes(type))
  if (wrong >= 0) throw invalidField(`items.${wrong}.type`, '这一种征询不能放这种内容，请删掉这一项')
}

/** The files of a record that are ours already. */
export function filesOf(record: Pick<ConsultationRecord, 'photos' | 'documents' | 'items'>): string[] {
  return [...record.photos, ...record.documents.map(({ fileID }) => fileID), ...designPictures(record.items)]
}

type Claim = (fileIDs: string[]) => Promise<string[]>

export function claimer(id: string, call: StaffCall, known: readonly string[]): Claim {
  return async (fileIDs) => {
    const fresh = fileIDs.filter((fileID) => !known.includes(fileID))
    const { fileIDs: claimed } = await claimPhotos(call.openid, id, fresh)
    return fileIDs.map((fileID) => (known.includes(fileID) ? fileID : (claimed[fresh.indexOf(fileID)] ?? fileID)))
  }
}

export async function withClaimedPhotos(items: readonly Item[], claim: Claim): Promise<Item[]> {
  const claimed: Item[] = []
  for (const one of items) {
    if (one.type !== 'designs') claimed.push(one)
    else {
      const options = []
      for (const option of one.options) options.push({ ...option, photos: await claim(option.photos) })
      claimed.push({ ...one, options })
    }
  }
  return claimed
}

async function documentsOf(
  id: string,
  draft: Draft,
  call: StaffCall,
  known: ConsultationRecord['documents'],
): Promise<ConsultationRecord['documents']> {
  const documents: ConsultationRecord['documents'] = []
  for (const { fileID, name } of draft.documents) {
    const there = known.find((document) => document.fileID === fileID)
    documents.push({ ...(there ?? (await claimDocument(call.openid, id, fileID))), name })
  }
  return documents
}

async function namedWorkstations(ids: readonly string[]): Promise<{ id: string; name: string }[]> {
  const all = await allWorkstations()
  return ids.map((id) => {
    const found = all.find(({ _id }) => _id === id)
    if (!found) throw invalidField('workstations', '有一个工作室找不到了，请重新选择')
    return { id, name: found.name }
  })
}
