import { deliverOutbox, type Delivery } from '../../outbox/deliver'
import { fromTimer } from '../../platform/timer'

/** The timer that relays what acts left behind and sends the messages that wait. */
export function main(event: unknown): Promise<Delivery> {
  fromTimer(event, 'outbox')
  return deliverOutbox(new Date())
}
