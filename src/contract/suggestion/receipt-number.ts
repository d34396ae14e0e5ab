import { checkCharacter, normalizeCode, READABLE } from '../code'

const BODY = 7

/**
 * A receipt number (受理编号) of 8 characters from random or hashed bytes.
 * @param bytes at least 7; each gives one character (the bias of 256 modulo 31 does not matter: numbers need not be secret)
 */
export function receiptNumber(bytes: Uint8Array): string {
  const body = Array.from(bytes.slice(0, BODY), (byte) => READABLE.charAt(byte % READABLE.length)).join('')
  if (body.length < BODY) throw new RangeError(`a receipt number needs ${BODY} bytes`)
  return body + checkCharacter(body)
}

/** What someone typed, as the number is stored: capitals, no spaces or hyphens. */
export function normalizeReceiptNumber(typed: string): string {
  return normalizeCode(typed)
}

/** Whether the number has the right length, letters and check character. */
export function isReceiptNumber(number: string): boolean {
  if (number.length !== BODY + 1 || Array.from(number).some((letter) => !READABLE.includes(letter))) return false
  return checkCharacter(number.slice(0, BODY)) === number.charAt(BODY)
}

/** Shown where one is asked for. Typed as it stands, it is a number, and nobody is told that they copied it wrong. */
export const EXAMPLE_NUMBER = 'K7MP 3RT3'

/** As people are shown it: groups of four. */
export function formatReceiptNumber(number: string): string {
  return number.replace(/(.{4})(?=.)/g, '$1 ')
}
