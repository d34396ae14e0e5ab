import { ITEM_UNITS, type ConsultationKind } from '@/contract/consultation/vocabulary'
import type { DeskConsultationView } from '@/contract/consultation/view'
import type { PhotoView } from '@/contract/upload'

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

/** What is said under pictures that residents are not shown; nothing when there are none. */
export function riskyWords(
  photos: readonly PhotoView[],
  risky: DeskConsultationView['risky'] = [],
  advice?: string,
): string | undefined {
  const places = photos.flatMap(({ fileID }, index) => (risky.includes(fileID) ? [index + 1] : []))
  if (places.length === 0) return undefined
  const which = photos.length === 1 ? '这张' : `第 ${places.join('、')} 张`
  return `微信认为${which}照片不合适，居民看不到${advice === undefined ? '' : `，${advice}`}。`
}

/** What can be done about a risky picture of what is asked. */
export function pictureAdvice(can: DeskConsultationView['can']): string | undefined {
  if (can.includes('edit')) return '请换一张'
  return can.includes('correct') ? '请在更正里换一张' : undefined
}
