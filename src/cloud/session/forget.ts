import { command } from '../platform/sdk'
import { remove } from '../platform/store'

const DAY_MS = 86_400_000

export interface Forgotten {
  signIns: number
  sessions: number
}

/**
 * Removes codes and sessions a day after they were over: what stays of them is who signed in when, in the audit trail.
 * One that is not all in the trail yet waits for the next day.
 */
export async function forgetSessions(now: Date): Promise<Forgotten> {
  const over = { until: command.lt(new Date(now.getTime() - DAY_MS)) }
  return {
    signIns: await remove('signIns', over),
    sessions: await remove('sessions', { ...over, pendingSince: command.exists(false) }),
  }
}
