import * as v from 'valibot'
import type { ParsedInputOf } from '@/contract/actions'
import type { statsOverview as action } from '@/contract/stats/actions'
import { monthsFrom } from '@/contract/stats/days'
import type { Overview } from '@/contract/stats/view'
import { chosenDesk } from '../desk/chosen-desk'
import type { StaffCall } from '../platform/call'
import { shanghaiDay } from '../platform/clock'
import { command } from '../platform/sdk'
import { find } from '../platform/store'
import { readFigured } from '../suggestion/record'
import { addTo } from './add-to'
import { mostSupported } from './leaders'
import { changedMonth, Changes, EVERYWHERE, monthId, readMonth } from './month'
import { allUnsettled, MOST_UNSETTLED } from './settle'
import { overviewOf } from './show'
import { readState, STATE_ID } from './state'

/**
 * The figures of some days: the months they lie in, and, so that nothing is missing, the cases that have changed since the
 * months were written. Three requests beside the one for who asks, however many cases there are.
 */
export async function statsOverview(input: ParsedInputOf<typeof action>, call: StaffCall): Promise<Overview> {
  const scope = chosenScope(input.workstationId, call)
  const { from, to } = input
  const ids = monthsFrom(from, to).map((month) => monthId(scope.id, month))
  const [stored, changed, leaders] = await Promise.all([
    find('figures', { _id: command.in([STATE_ID, ...ids]) }, { limit: ids.length + 1 }),
    allUnsettled(),
    mostSupported(scope.workstation?.id),
  ])
  const byId = new Map(stored.map((raw) => [v.parse(named, raw)._id, raw]))
  const { generation, recounting } = readState(byId.get(STATE_ID))
  const changes = new Changes()
  for (const raw of changed) addReadable(changes, raw, generation)
  const months = ids.map((id) => changedMonth(readMonth(byId.get(id), id, generation), changes))
  const today = shanghaiDay(call.now)
  return {
    ...overviewOf({ months, from, to, today, desks: scope.desks }),
    workstation: scope.workstation,
    leaders,
    ...{ from, to, today, now: call.now.toISOString() },
    // More have changed than were looked at: the timer is about to count them.
    recounting: recounting !== undefined || changed.length >= MOST_UNSETTLED,
  }
}

const named = v.object({ _id: v.string() })

/** One case that cannot be read must not hide the figures of all others. */
function addReadable(changes: Changes, raw: unknown, generation: number): void {
  try {
    addTo(changes, readFigured(raw), generation)
  } catch (error) {
    console.error(error)
  }
}

interface Scope {
  id: string
  workstation?: { id: string; name: string }
  desks?: readonly { id: string; name: string }[]
}

/** @throws Failure for a desk that is not the caller's, or not there */
function chosenScope(wanted: string | undefined, call: StaffCall): Scope {
  const { role, workstations } = call.member
  if (role === 'district' && wanted === undefined) return { id: EVERYWHERE, desks: workstations }
  const workstation = chosenDesk(wanted, call)
  return { id: workstation.id, workstation }
}
