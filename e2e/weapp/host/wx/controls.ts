import type { MessageFile } from './documents'
import type { ChosenPlace, Position } from './location'

/** What a test makes the phone do at the next call, or from now on. */
export const controls = {
  /** The photos the person picks at the next choice; `cancel` and `deny` are what they do instead, `break` is
   * WeChat's own trouble, `full` a phone without room. Each is for one choice, and gone after it. */
  photos: undefined as { type: string; base64: string }[] | 'cancel' | 'deny' | 'break' | 'full' | undefined,
  /** The files of a conversation the person picks at the next choice, or that they give it up. For one choice too. */
  messageFiles: undefined as MessageFile[] | 'cancel' | undefined,
  /** What the person picks on the map at the next choice, or does instead. For one choice too. */
  place: undefined as ChosenPlace | 'cancel' | 'deny' | 'break' | undefined,
  /** Where the phone is when it is next asked, or why it does not say. For one question too. */
  position: undefined as Position | 'deny' | 'break' | undefined,
  /** What the camera reads at the next scan, or that the person gives it up. For one scan too. */
  scanned: undefined as string | 'cancel' | undefined,
  /** Whether the person lets the app use the microphone; in WeChat's settings they change their mind. */
  microphone: true,
  /** What the cloud does from now on. `hang` answers nothing until the app gives up or the test lets it go. */
  cloud: 'answers' as 'answers' | 'unreachable' | 'times out' | 'hangs',
  /** How many times faster than life the timers are that the app starts from now on. */
  haste: 1,
  /** What the person answers to prompts of the system. */
  confirms: true,
  /** Whether WeChat leads out of the app to a call or a map, the person thinks better of it, or WeChat cannot. */
  leaves: 'yes' as 'yes' | 'cancelled' | 'breaks',
}

/** @throws Error in WeChat's words, where nothing is left for */
export function mustLeave(api: string): void {
  if (controls.leaves === 'cancelled') throw new Error(`${api}:fail cancel`)
  if (controls.leaves === 'breaks') throw new Error(`${api}:fail system error`)
}

/** Calls that wait for `cloud` to be something else than `hangs`. */
const waiting: (() => void)[] = []

export async function cloudGate(api: string): Promise<void> {
  if (controls.cloud === 'hangs') await new Promise<void>((resolve) => waiting.push(resolve))
  if (controls.cloud === 'unreachable') throw new Error(unreachable(api, '-118:net::ERR_CONNECTION_TIMED_OUT'))
  if (controls.cloud === 'times out')
    throw new Error(`${api}:fail Error: errCode: -404012 polling exceed max timeout retry | errMsg: timeout`)
}

/** WeChat's sentence about the network. The cloud's own APIs wrap the one of the request they make. */
export function unreachable(api: string, why: string): string {
  return api.startsWith('cloud.') ? `${api}:fail request:fail ${why}` : `${api}:fail ${why}`
}

export function setCloud(state: typeof controls.cloud): void {
  controls.cloud = state
  if (state !== 'hangs') waiting.splice(0).forEach((go) => go())
}
