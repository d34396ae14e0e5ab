import { CODE_LENGTH, normalizeCode } from '@/contract/code'

/** What stands on a slip, as it was scanned or typed. */
export interface Slip {
  number: string
  claimCode: string
}

/**
 * The slip in the page's parameters: our own `n` and `k`, or WeChat's `q`, which is the whole link that was scanned.
 * @returns nothing when the page was opened without one
 */
export function slipIn({ n, k, q }: Record<string, string | undefined>): Slip | undefined {
  const [, number = n, claimCode = k] = /[?&]n=([^&#]+)&k=([^&#]+)/.exec(q ?? '') ?? []
  if (number === undefined) return undefined
  return { number: normalizeCode(number), claimCode: normalizeCode(claimCode ?? '').slice(0, CODE_LENGTH) }
}
