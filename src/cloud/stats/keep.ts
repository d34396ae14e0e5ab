import * as v from 'valibot'
import { carryEvents } from '../platform/relay'
import { command } from '../platform/sdk'
import { find, findById, update } from '../platform/store'
import { beginRecount, senderOf } from './recount'
import { BATCH, settle, unsettled } from './settle'
import { readState, STATE_ID, type StateRecord } from './state'

const changed = v.object({ _id: v.string() })
const counted = v.object({ _id: v.string(), number: v.string() })

/**
 * What the timer does for the figures: cases that have changed, then, where a count of all is under way, those that come next.
 * The very first run begins one, so that cases from before there were figures are counted too.
 * @returns how many cases were settled
 */
export async function keepFigures(hasTime: () => boolean): Promise<number> {
  if ((await findById('figures', STATE_ID)) === undefined) await beginRecount('first')
  let settled = 0
  for (let batch = await unsettled(); batch.length > 0; batch = await unsettled()) {
    const done = await settle(batch.map((raw) => v.parse(changed, raw)._id))
    settled += done
    // One that cannot be settled stays, and must not keep the timer busy.
    if (batch.length < BATCH || done < batch.length || !hasTime()) break
  }
  let state = readState(await findById('figures', STATE_ID))
  if (state.events.length > 0) await carryEvents(senderOf(state))
  while (state.recounting && hasTime()) {
    settled += await countNext(state, state.recounting.after)
    state = readState(await findById('figures', STATE_ID))
  }
  return settled
}

async function countNext({ generation }: StateRecord, after: string): Promise<number> {
  const next = await find(
    'suggestions',
    { number: command.gt(after) },
    { order: [['number', 'asc']], limit: BATCH, fields: ['_id', 'number'] },
  )
  const cases = next.map((raw) => v.parse(counted, raw))
  const settled = await settle(cases.map(({ _id }) => _id))
  const last = cases.length < BATCH ? undefined : cases.at(-1)
  // Somebody may have begun another count meanwhile: this one is then of no use.
  await update('figures', { _id: STATE_ID, generation }, { set: { recounting: last && { after: last.number } } })
  return settled
}
