import { moveConsultations, type Staging } from '../../consultation/stages'
import { fromTimer } from '../../platform/timer'

/** The timer that gathers the opinions of what has closed, and tells people what came of what was published. */
export function main(event: unknown): Promise<Staging> {
  fromTimer(event, 'consultationStages')
  return moveConsultations(new Date())
}
