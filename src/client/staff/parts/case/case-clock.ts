import type { DeskView } from '@/contract/desk/view'
import { isOpen } from '@/contract/suggestion/states'
import { promisedDay, promisedMoment } from '../../../ui/dates'
import { timeLeft } from '../time-left'

export interface CaseClock {
  tone: 'blue' | 'warn' | 'late' | 'plain'
  /** The number that is waited for, and its unit; none while no clock runs. */
  value?: string
  unit?: string
  /** What is due and by when. */
  text: string
  /** What else is promised. */
  then?: string
}

/**
 * The nearer running clock of a case in words; `undefined` when nobody has to do anything any more.
 * @param now the server's time, in ms since the epoch
 */
export function caseClock(view: DeskView, now: number): CaseClock | undefined {
  if (view.state === 'needsInfo') return paused(view, now)
  if (view.state === 'answered') {
    const then = view.rateBy && `${promisedMoment(view.rateBy)}前不评，会自动结案，记作未评`
    return { tone: 'plain', text: '等居民评价', then }
  }
  if (!isOpen(view.state)) return undefined

  const { contactDueAt, contactedAt, answerDueAt } = view
  if (contactedAt === undefined && contactDueAt <= answerDueAt) {
    return running('先行联系', contactDueAt, now, `答复最晚 ${promisedDay(answerDueAt)}`)
  }
  const clock = running('答复', answerDueAt, now)
  return clock.tone === 'blue' ? { ...clock, ...workingDays(view) } : clock
}

function running(what: string, due: string, now: number, then?: string): CaseClock {
  const { value, unit, late, today } = timeLeft(due, now)
  if (late)
    return {
      tone: 'late',
      value: String(value),
      unit: `${unit}超期`,
      text: `${what}的期限是 ${promisedDay(due)}`,
      then,
    }
  const text = today ? `今天 24:00 前要${what}` : `最晚 ${promisedDay(due)}${what}`
  return { tone: today ? 'warn' : 'blue', value: String(value), unit, text, then }
}

/** An answer is promised in working days, to the resident as to the desk. */
function workingDays({ answerDaysLeft = 0 }: DeskView): Pick<CaseClock, 'value' | 'unit'> | undefined {
  return answerDaysLeft > 0 ? { value: String(answerDaysLeft), unit: '个工作日' } : undefined
}

/** It waits for the resident: the answer clock stands still. */
function paused({ resumableFrom }: DeskView, now: number): CaseClock {
  const text = '答复时限停着，等居民补充'
  if (resumableFrom === undefined) return { tone: 'plain', text }
  const over = Date.parse(resumableFrom) <= now
  return {
    tone: 'plain',
    text,
    then: over
      ? '居民满 5 个工作日没有补充，现在可以继续办理'
      : `居民可以补充到 ${promisedDay(resumableFrom)}，过后还没有，可以继续办理`,
  }
}
