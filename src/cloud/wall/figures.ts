import * as v from 'valibot'
import type { OutputOf, ParsedInputOf } from '@/contract/actions'
import { sumCounts, timesOf } from '@/contract/stats/counts'
import { addDays, monthsFrom } from '@/contract/stats/days'
import { WALL_DAYS, type wallFigures as action } from '@/contract/wall/actions'
import type { Call } from '../platform/call'
import { shanghaiDay } from '../platform/clock'
import { command } from '../platform/sdk'
import { find } from '../platform/store'
import { EVERYWHERE, monthId, readMonth } from '../stats/month'
import { daysOf } from '../stats/show'
import { readState, STATE_ID } from '../stats/state'

/** The last days as the timer has counted them: what changed within the last minutes may be missing. */
export async function wallFigures(
  { workstationId }: ParsedInputOf<typeof action>,
  call: Call,
): Promise<OutputOf<typeof action>> {
  const to = shanghaiDay(call.now)
  const from = addDays(to, 1 - WALL_DAYS)
  const ids = monthsFrom(from, to).map((month) => monthId(workstationId ?? EVERYWHERE, month))
  const stored = await find('figures', { _id: command.in([STATE_ID, ...ids]) }, { limit: ids.length + 1 })
  const byId = new Map(stored.map((raw) => [v.parse(named, raw)._id, raw]))
  const { generation } = readState(byId.get(STATE_ID))
  const months = ids.map((id) => readMonth(byId.get(id), id, generation))
  const counts = sumCounts(daysOf(months, from, to).values())
  // A case that was answered again is still one case: its first answer counts.
  return { received: counts['received'] ?? 0, answered: timesOf('answer took:', counts).of }
}

const named = v.object({ _id: v.string() })
