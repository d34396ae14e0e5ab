import type { AnswerValue } from '@/contract/consultation/answers'
import type { ItemView } from '@/contract/consultation/items'
import { hasOpinions } from '@/contract/consultation/names'
import type { Stage } from '@/contract/consultation/stages'
import { SMALLEST_GROUP } from '@/contract/consultation/suppress'
import { STANCE_NAMES, type Verdict } from '@/contract/consultation/vocabulary'
import { daysUntil } from '../../ui/dates'
import type { Tone } from '../../ui/tag/tag'

/** An answer in the words it was given by; nothing where nothing was answered. */
export function answerWords(one: ItemView, value: AnswerValue | undefined): string | undefined {
  if (value === undefined) return undefined
  switch (one.type) {
    case 'clause': {
      if (typeof value !== 'object' || Array.isArray(value)) return undefined
      const changes = value.proposal === undefined ? '' : '，建议改写'
      return STANCE_NAMES[value.stance] + changes
    }
    case 'single':
    case 'designs':
      return one.options.find(({ id }) => id === value)?.text
    case 'multiple': {
      const names = one.options.filter(({ id }) => Array.isArray(value) && value.includes(id)).map(({ text }) => text)
      return names.length === 0 ? undefined : names.join('；')
    }
    case 'scale':
      return typeof value === 'number' ? `${value} 分` : undefined
    case 'text':
      return typeof value === 'string' && value !== '' ? value : undefined
  }
}

/** `今天截止`, `还有 6 天`. @param now ISO, the server's */
export function timeLeft(closesAt: string, now: string): string {
  const days = daysUntil(closesAt, now)
  return days === 0 ? '今天截止' : `还有 ${days} 天`
}

/** Until when an answer can be changed. */
export function changeWords(stage: Stage): string {
  return stage === 'open' ? '截止前都能改' : '已经截止，不能再改'
}

/** `不到 5` where so few took part that nobody may know how many. */
export function peopleNumber(participants: number | null): string {
  return participants === null ? `不到 ${SMALLEST_GROUP}` : String(participants)
}

export const STAGE_TONES: Record<Stage, Tone> = {
  draft: 'plain',
  open: 'blue',
  closed: 'plain',
  published: 'ok',
  done: 'ok',
}

export const VERDICT_TONES: Record<Verdict, Tone> = { adopted: 'ok', partlyAdopted: 'ok', notAdopted: 'plain' }

/** Whether people can say something in words, that will be answered. */
export function takesWords(items: readonly Pick<ItemView, 'type'>[]): boolean {
  return items.some(hasOpinions)
}
