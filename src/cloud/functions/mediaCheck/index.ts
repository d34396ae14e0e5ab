import { fromMediaCheck, takeVerdict } from '../../safety/take-verdict'

/** The one function WeChat tells what came of looking at a photo. */
export function main(event: unknown): Promise<'taken' | 'ignored'> {
  return takeVerdict(fromMediaCheck(event), new Date())
}
