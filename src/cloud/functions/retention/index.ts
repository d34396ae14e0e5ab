import { fromTimer } from '../../platform/timer'
import { removeExports, type Removed } from '../../export/remove'
import { forgetPlaces } from '../../limits/take-place'
import { forgetTries } from '../../platform/slowing'
import { forgetPresence } from '../../presence/record'
import { forgetSessions, type Forgotten } from '../../session/forget'
import { forgetUploads, type ForgottenUploads } from '../../upload/forget'

/** The timer that removes what is kept for a while only. */
export async function main(event: unknown): Promise<Removed & Forgotten & ForgottenUploads> {
  fromTimer(event, 'retention')
  const now = new Date()
  await forgetPresence(now)
  await forgetTries(now)
  await forgetPlaces(now)
  const sessions = await forgetSessions(now)
  // Last: they go to the storage as well, which can fail, and the others must not wait for it.
  const exports = await removeExports(now)
  return { ...sessions, ...exports, ...(await forgetUploads(now)) }
}
