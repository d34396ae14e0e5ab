import { closeUnrated, type Closing } from '../../suggestion/auto-close'
import { fromTimer } from '../../platform/timer'

/** The timer that closes what was answered and not rated. */
export function main(event: unknown): Promise<Closing> {
  fromTimer(event, 'autoClose')
  return closeUnrated(new Date())
}
