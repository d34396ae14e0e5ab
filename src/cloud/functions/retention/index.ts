import { fromTimer } from '../../platform/timer'
import { removeExports, type Removed } from '../../export/remove'
import { forgetPlaces } from '../../limits/take-place'
import { forgetTries } from '../../platform/slowing'
import { forgetPresence } from '../../presence/record'
import { forgetSessions, type Forgotten } from '../../session/forget'

/** The timer that removes what is kept for a while only. */
export async function main(event: unknown): Promise<Removed & Forgotten> {
  fromTimer(event, 'retention')
  const now = new Date()
  await forgetPresence(now)
  await forgetTries(now)
  await forgetPlaces(now)
  const sessions = await forgetSessions(now)
  // Last: it is the one that can fail, and the others must not wait for it.
  return { ...sessions, ...(await removeExports(now)) }
}
