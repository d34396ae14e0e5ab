import { command } from './sdk'
import { update } from './store'

/** A document whose events wait to be carried to where they belong. */
export interface Sender<E extends { id: string }> {
  collection: string
  id: string
  events: readonly E[]
  /**
   * Carries one, under an id of its own: carrying it twice changes nothing.
   * @returns `more` when it was carried only in part, because there is too much of it for one time
   */
  carry: (event: E) => Promise<'more' | void>
}

/**
 * Carries a document's events to the append-only audit collection and to the outbox. What fails here stays in the
 * document, and a timer carries it later: the act itself is done and must not fail any more.
 */
export async function relayEvents<E extends { id: string }>(sender: Sender<E>): Promise<void> {
  try {
    await carryEvents(sender)
  } catch (error) {
    console.error(`relay of ${sender.id} is left to the timer: ${String(error)}`)
  }
}

/**
 * What was carried in part stays in the document too, for another time.
 * @throws Failure UNAVAILABLE; then all events are still in the document
 */
export async function carryEvents<E extends { id: string }>({
  collection,
  id,
  events,
  carry,
}: Sender<E>): Promise<void> {
  const last = events.at(-1)
  if (!last) return
  let more = false
  for (const event of events) more = (await carry(event)) === 'more' || more
  if (more) return
  // Only what was carried may go: a later act may have added an event meanwhile, or another relay taken these.
  await update(
    collection,
    { _id: id, events: command.size(events.length), [`events.${events.length - 1}.id`]: last.id },
    { set: { events: [], pendingSince: undefined } },
  )
}
