import * as v from 'valibot'
import { codeOfAddress, codeSchema } from '../code'

/** Signing a PC's browser in (电脑登录) with the phone that WeChat vouches for. */

/** How long a code can be confirmed, in seconds. */
export const SIGN_IN_SECONDS = 120
/** How long a browser stays signed in, in hours: one working day at the desk. */
export const SESSION_HOURS = 8

const BAD_CODE = '登录码是 10 位字母和数字，请看电脑上显示的'

/** A code as it was typed or scanned. */
export const signInCodeInput = codeSchema(BAD_CODE)

/** The code inside what a camera read: the address that is in the browser's picture, or the code alone. */
export function codeIn(scanned: string): string | undefined {
  const found = v.safeParse(signInCodeInput, codeOfAddress(scanned) ?? scanned)
  return found.success ? found.output : undefined
}

/** What the browser's picture says. Only the code is in it: who reads it can look, and confirm as staff, but not get in. */
export function signInAddress(origin: string, code: string): string {
  return `${origin}/console/sign-in/?code=${code}`
}

/**
 * Two digits for the browser, and three pairs for the phone, one of them the browser's, smallest first: their order
 * says nothing.
 * @param bytes at least 3, random
 */
export function digitsFrom(bytes: Uint8Array): { digits: string; choices: string[] } {
  const [own = 0, ...others] = Array.from(bytes.slice(0, 3), (byte) => byte % 90)
  // Three numbers that differ: each later one steps over those before it.
  const taken = [own]
  for (const other of others) {
    let free = other
    while (taken.includes(free)) free = (free + 1) % 90
    taken.push(free)
  }
  const shown = taken.map((number) => String(number + 10))
  return { digits: shown[0] ?? '', choices: shown.sort() }
}

/** A pair of digits as it is shown. */
export const digitsInput = v.pipe(v.string('请点电脑上显示的数字'), v.regex(/^\d{2}$/, '请点电脑上显示的数字'))
