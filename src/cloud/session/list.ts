import type { SessionView } from '@/contract/session/actions'
import type { StaffCall } from '../platform/call'
import { command } from '../platform/sdk'
import { find } from '../platform/store'
import { readSession } from './record'

/** One's own browsers that are signed in now. Each lasts a working day: they are few, and one page. */
export async function listSessions({ limit }: { limit: number }, call: StaffCall): Promise<{ items: SessionView[] }> {
  const own = { member: call.member._id, until: command.gt(call.now), endedAt: command.exists(false) }
  const raw = await find('sessions', own, { order: [['until', 'desc']], limit })
  return {
    items: raw.map(readSession).map(({ _id, browser, system, from, at, until }) => ({
      id: _id,
      browser,
      system,
      from,
      at: at.toISOString(),
      until: until.toISOString(),
      current: _id === call.session,
    })),
  }
}
