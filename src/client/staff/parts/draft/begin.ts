import type { DeskConsultationView } from '@/contract/consultation/view'
import type { ConsultationKind } from '@/contract/consultation/vocabulary'
import { usualDays } from './days'
import { newItem } from './items/new-item'
import type { Draft, DraftItem } from './shape'

/** What a draft of each kind begins with, so that nobody meets an empty page. */
function firstItems(kind: ConsultationKind): DraftItem[] {
  switch (kind) {
    case 'draftRule':
      return []
    case 'open':
      return [{ ...newItem('text'), title: '您有什么意见和建议' }]
    case 'questionnaire':
      return [newItem('single')]
    case 'options':
      return [
        { ...newItem('designs'), title: '您喜欢哪个方案' },
        { ...newItem('text'), title: '还有什么想说的' },
      ]
  }
}

/** @param now the server's time, in ms since the epoch */
export function newDraft(kind: ConsultationKind, workstations: readonly string[], now: number): Draft {
  return {
    kind,
    title: '',
    background: '',
    photos: [],
    documents: [],
    workstations: [...workstations],
    communities: '',
    who: 'anyone',
    hideTotals: false,
    ...usualDays(now),
    items: firstItems(kind),
    note: '',
  }
}

/** What is saved, to be written on. */
export function draftOf(view: DeskConsultationView): Draft {
  const { kind, title, background, photos, documents, who, hideTotals, opensAt, closesAt, items } = view
  return {
    kind,
    title,
    background,
    photos,
    documents,
    workstations: view.workstations.map(({ id }) => id),
    communities: view.communities.join('、'),
    who,
    hideTotals,
    opensAt,
    closesAt,
    items,
    note: '',
  }
}

/** The same again, with days of its own. Its photos and documents belong to the other one and stay there. */
export function copyOf(view: DeskConsultationView, now: number): Draft {
  const withoutPhotos = (item: DraftItem): DraftItem =>
    item.type === 'designs' ? { ...item, options: item.options.map((option) => ({ ...option, photos: [] })) } : item
  return {
    ...draftOf(view),
    ...usualDays(now),
    photos: [],
    documents: [],
    items: view.items.map(withoutPhotos),
  }
}
