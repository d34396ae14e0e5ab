import * as v from 'valibot'
import { afterPlace, cursorOf } from '../platform/keyset'
import { command } from '../platform/sdk'
import { find } from '../platform/store'
import { transact, type Transaction } from '../platform/transaction'
import { FIGURED_FIELDS, readFigured } from '../suggestion/record'
import { addTo } from './add-to'
import type { Fact } from './fact'
import { changedMonth, Changes, readMonth } from './month'
import { readState, STATE_ID } from './state'

/** Cases that change together with the counts in one transaction. */
const TOGETHER = 20
/** How many cases one request reads. */
export const BATCH = 100

/** Cases whose change the figures do not know yet, the oldest change first: one batch of them, from a place on. */
export function unsettled(cursor?: string): Promise<unknown[]> {
  const waiting = { figuresSince: command.gt(new Date(0)) }
  return find('suggestions', command.and([waiting, ...afterPlace('figuresSince', cursor)]), {
    order: [
      ['figuresSince', 'asc'],
      ['_id', 'asc'],
    ],
    limit: BATCH,
    fields: [...FIGURED_FIELDS, 'figuresSince'],
  })
}

/** More than ever wait between two runs of the timer. */
export const MOST_UNSETTLED = 10 * BATCH

const place = v.object({ _id: v.string(), figuresSince: v.date() })

/** All of them, as long as they are not more than `MOST_UNSETTLED`. */
export async function allUnsettled(): Promise<unknown[]> {
  const all: unknown[] = []
  for (let cursor: string | undefined; ;) {
    const page = await unsettled(cursor)
    all.push(...page)
    if (page.length < BATCH || all.length >= MOST_UNSETTLED) return all
    const { _id, figuresSince } = v.parse(place, page.at(-1))
    cursor = cursorOf({ at: figuresSince, id: _id })
  }
}

/**
 * Brings the figures up to what the cases are. What a case has added is written in the case, in the same transaction as the
 * counts: however often, and in whatever order, cases are settled, each stands in the counts once, as it is.
 * @returns how many were settled
 */
export async function settle(ids: readonly string[]): Promise<number> {
  let settled = 0
  for (let from = 0; from < ids.length; from += TOGETHER)
    settled += await settleTogether(ids.slice(from, from + TOGETHER))
  return settled
}

/** One that cannot be read must not stop the others. */
async function settleTogether(ids: readonly string[]): Promise<number> {
  try {
    await transact((transaction) => settleIn(transaction, ids))
    return ids.length
  } catch (error) {
    if (ids.length > 1) {
      let settled = 0
      for (const id of ids) settled += await settleTogether([id])
      return settled
    }
    console.error(`figures of ${ids.join()}: ${String(error)}`)
    return 0
  }
}

async function settleIn(transaction: Transaction, ids: readonly string[]): Promise<void> {
  const { generation } = readState(await transaction.findById('figures', STATE_ID))
  const changes = new Changes()
  const facts = new Map<string, Fact>()
  for (const id of ids) {
    const raw = await transaction.findById('suggestions', id)
    if (raw === undefined) continue
    const record = readFigured(raw)
    facts.set(id, addTo(changes, record, generation))
  }
  for (const id of changes.months.keys()) {
    const month = readMonth(await transaction.findById('figures', id), id, generation)
    await transaction.put('figures', changedMonth(month, changes))
  }
  for (const [id, fact] of facts) {
    await transaction.change('suggestions', id, { set: { figured: { generation, fact }, figuresSince: undefined } })
  }
}
