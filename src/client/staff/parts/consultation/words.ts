import { ITEM_UNITS, type ConsultationKind } from '@/contract/consultation/vocabulary'

/** What each kind is for, where one is chosen. */
export const KIND_PURPOSE: Record<ConsultationKind, string> = {
  open: '提一两个问题，请居民用自己的话说',
  questionnaire: '单选、多选、打分和问答',
  draftRule: '把规约贴进来，居民逐条表态、改写',
  options: '几个方案配上照片，请居民选',
}

/** How much is asked: `12 条`. */
export function amount(kind: ConsultationKind, items: number): string {
  return `${items} ${ITEM_UNITS[kind]}`
}
