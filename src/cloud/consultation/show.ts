import type { Item, ItemView } from '@/contract/consultation/items'
import type { Cell } from '@/contract/consultation/suppress'
import type { ConsultationRow } from '@/contract/consultation/row'
import type { ConsultationView, MyAnswerView } from '@/contract/consultation/view'
import type { PhotoView } from '@/contract/upload'
import type { AnswerRecord } from './answer-record'
import { picturesOf, urlsIn } from './pictures'
import { removedItems, stageOf, type ConsultationRecord, type RowRecord } from './record'

/**
 * A consultation as a resident sees it.
 * @param hidden pictures that are left out: those that WeChat calls risky, unless told otherwise
 */
export async function consultationView(
  record: ConsultationRecord,
  now: Date,
  participants?: Cell,
  hidden?: readonly string[],
): Promise<ConsultationView> {
  const urls = await urlsIn(record, filesOf(record), hidden)
  return {
    ...rowOf(record, now),
    items: record.items.map((one) => itemView(one, urls)),
    communities: record.communities,
    who: record.who,
    background: record.background,
    photos: urls(record.photos),
    documents: record.documents.map((document) => ({ ...document, url: urls([document.fileID])[0]?.url ?? '' })),
    edition: record.edition,
    corrections: record.earlier.map(({ edition, at, note }) => ({ edition: edition + 1, at: at.toISOString(), note })),
    removed: removedItems(record).map(askedView),
    hideTotals: record.hideTotals,
    participants,
    now: now.toISOString(),
    followUps: followUpsOf(record, urls),
  }
}

type Urls = (fileIDs: string[]) => PhotoView[]

function filesOf(record: ConsultationRecord): string[] {
  return [...picturesOf(record), ...record.documents.map(({ fileID }) => fileID)]
}

function itemView(one: Item, urls: Urls): ItemView {
  if (one.type !== 'designs') return one
  return { ...one, options: one.options.map((option) => ({ ...option, photos: urls(option.photos) })) }
}

/** What was asked, in words alone: pictures would cost a request more, and reasons are told where it is asked. */
export function askedView(one: Item): ItemView {
  return itemView(one.type === 'clause' ? { ...one, why: '' } : one, () => [])
}

export function followUpsOf(record: ConsultationRecord, urls: Urls): ConsultationView['followUps'] {
  return record.followUps.map(({ at, text, photos }) => ({ at: at.toISOString(), text, photos: urls(photos) }))
}

export function rowOf(record: RowRecord, now: Date): ConsultationRow {
  return {
    id: record._id,
    kind: record.kind,
    title: record.title,
    stage: stageOf(record, now),
    opensAt: record.opensAt.toISOString(),
    closesAt: record.closesAt.toISOString(),
    items: record.items.length,
    workstations: record.workstations,
  }
}

export function myAnswerView(record: ConsultationRecord, answer: AnswerRecord | undefined, now: Date): MyAnswerView {
  return {
    answers: answer?.answers,
    answeredAt: answer?.answeredAt.toISOString(),
    edition: answer?.edition,
    inArea: answer?.inArea,
    canAnswer: stageOf(record, now) === 'open',
  }
}
