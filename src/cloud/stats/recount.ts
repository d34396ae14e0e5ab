import { writeAudit } from '../audit/record'
import { staffActor, type StaffCall } from '../platform/call'
import type { Sender } from '../platform/relay'
import { transact } from '../platform/transaction'
import { readState, STATE_ID, type StateEvent, type StateRecord } from './state'

/** The district has all cases counted anew, when it does not trust the figures. The timer does it, and writes down who asked. */
export async function statsRecount(_: object, call: StaffCall): Promise<{ recounting: boolean }> {
  const { keys, requestId, now, member } = call
  const state = await beginRecount(`${keys.member}-${requestId}`, { at: now, actor: staffActor(member) })
  return { recounting: state.recounting !== undefined }
}

/**
 * Forgets all counts, and has the timer count all cases anew. Nothing is taken away: what was counted before is of another
 * generation, and whoever reads it takes it for nothing.
 * @param request what asks for it: the same one again begins no other
 */
export async function beginRecount(request: string, by?: Omit<StateEvent, 'id'>): Promise<StateRecord> {
  return transact(async (transaction) => {
    const state = readState(await transaction.findById('figures', STATE_ID))
    if (state.request === request) return state
    const generation = state.generation + 1
    const begun: StateRecord = {
      ...state,
      ...{ generation, recounting: { after: '' }, request },
      events: by ? [...state.events, { ...by, id: `recount-${generation}` }] : state.events,
      pendingSince: by?.at ?? state.pendingSince,
    }
    await transaction.put('figures', begun)
    return begun
  })
}

export function senderOf(state: StateRecord): Sender<StateEvent> {
  return {
    collection: 'figures',
    id: STATE_ID,
    events: state.events,
    carry: ({ id, at, actor }) =>
      writeAudit({
        _id: id,
        at,
        actor,
        act: 'stats.recount',
        subject: { kind: 'figures', id: STATE_ID, name: '数字' },
      }),
  }
}
