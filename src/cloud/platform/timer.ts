import * as v from 'valibot'
import { callerOpenid } from './sdk'

const timerEvent = v.object({ Type: v.literal('Timer'), TriggerName: v.string() })

/**
 * Every deployed function can be called by any client by name unless a rule forbids it. Beside the rule, a timer's entry
 * looks at its caller itself: the platform's timer sends this event, and nobody is signed in.
 * @throws Error for anything else
 */
export function fromTimer(event: unknown, name: string): void {
  const parsed = v.safeParse(timerEvent, event)
  if (!parsed.success || parsed.output.TriggerName !== name || callerOpenid() !== undefined) {
    throw new Error('only its timer may start this function')
  }
}
