import type { Answers } from '@/contract/consultation/answers'
import type { Item } from '@/contract/consultation/items'
import type { TextStanding } from '@/contract/suggestion/safety'
import { Failure } from '../platform/failure'
import { acceptText } from '../safety/check-text'
import { opinionsIn } from './opinions-in'

/** How a person's words stand, by item; those that nothing was found in are left out. */
export type Standings = Record<string, TextStanding>

/**
 * Looks at what a person wrote, item by item and at once: it may become public, after staff answered it. A check that fails
 * turns nobody away.
 * @throws Failure CONTENT_REJECTED at every item whose words are risky
 */
export async function acceptWords(
  openid: string,
  asked: readonly Item[],
  answers: Answers,
): Promise<Standings | undefined> {
  const written = opinionsIn(asked, answers)
  const looked = await Promise.allSettled(
    written.map(({ itemId, wording, reason = '' }) =>
      acceptText(openid, reason === '' ? wording : `${wording}\n${reason}`, `answers.${itemId}`),
    ),
  )
  refuse(looked.flatMap((one): unknown[] => (one.status === 'rejected' ? [one.reason] : [])))
  const standings = written.flatMap(({ itemId }, index): [string, TextStanding][] => {
    const one = looked[index]
    return one?.status === 'fulfilled' && one.value !== 'pass' ? [[itemId, one.value]] : []
  })
  return standings.length === 0 ? undefined : Object.fromEntries(standings)
}

/** All that is risky is said in one go. */
function refuse(reasons: readonly unknown[]): void {
  if (reasons.length === 0) return
  const refused = reasons.filter((reason) => reason instanceof Failure)
  const [first] = refused
  if (!first) throw new Error('words could not be looked at', { cause: reasons[0] })
  const fields = refused.flatMap(({ details }) => Object.entries(details.fields ?? {}))
  throw new Failure(first.code, first.message, { fields: Object.fromEntries(fields) })
}
