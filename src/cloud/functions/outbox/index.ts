import { deliverOutbox, type Delivery } from '../../outbox/deliver'
import { fromTimer } from '../../platform/timer'
import { startPhotoChecks } from '../../safety/check-photos'
import { keepFigures } from '../../stats/keep'

/** A function may run for 60 s; what is not counted by then is counted in the next run. */
const ENOUGH_MS = 35_000

/** The timer that relays what acts left behind, sends messages and photos that wait, and brings the figures up to the cases. */
export async function main(event: unknown): Promise<Delivery & { figured: number; photos: number }> {
  fromTimer(event, 'outbox')
  const began = Date.now()
  const delivery = await deliverOutbox(new Date())
  const photos = await startPhotoChecks(new Date())
  return { ...delivery, photos, figured: await keepFigures(() => Date.now() - began < ENOUGH_MS) }
}
