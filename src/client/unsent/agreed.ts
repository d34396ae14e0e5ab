import { CallError } from '../cloud/call-error'
import { hasConsented } from '../device/consent'
import { consentStands } from '../privacy/agreement'
import { allUnsent, changeUnsent, waits, type Unsent } from './unsent'

const NOT_AGREED = '您没有同意隐私说明，还没发出。要发，请到「待发」点「现在就发」'

/** Its writer is asked before it goes; staff write on duty. */
export function isPersonal({ what }: Unsent): boolean {
  return what === 'suggestion' || what === 'supplement'
}

/** What waits and is its owner's: what they took down for others on duty is not. */
export function ownUnsent(): readonly Unsent[] {
  return allUnsent().filter(isPersonal)
}

/** Those that only wait for a signal. */
export function ready(): readonly Unsent[] {
  return toGo().filter((item) => !isPersonal(item) || hasConsented())
}

/** Says of what its writer has not agreed to, or no longer agrees to, why it stays. */
export function holdBack(): void {
  if (!hasConsented()) delay(NOT_AGREED)
}

/** @returns those that may go now: what is personal only once the server has heard that its writer agrees, or says that they still do */
export async function mayGo(): Promise<readonly Unsent[]> {
  if (!ready().some(isPersonal)) return ready()
  try {
    await consentStands()
  } catch (thrown) {
    delay(thrown instanceof CallError && thrown.code !== 'UNAVAILABLE' ? thrown.message : undefined)
    return ready().filter((item) => !isPersonal(item))
  }
  holdBack()
  return ready()
}

function toGo(): readonly Unsent[] {
  return allUnsent().filter((item) => waits(item) && item.problem === undefined)
}

function delay(why: string | undefined): void {
  for (const item of toGo()) if (isPersonal(item) && item.delay !== why) changeUnsent(item.requestId, { delay: why })
}
