import * as v from 'valibot'

/** Letters and digits that cannot be taken for one another, read aloud or on paper: no 0 O 1 I L. 31 of them, a prime. */
export const READABLE = '23456789ABCDEFGHJKMNPQRSTUVWXYZ'

/**
 * The check character of a body of readable characters: the sum of value × place, modulo 31. As 31 is a prime larger
 * than the length, it catches every single wrong character and every swap of two.
 */
export function checkCharacter(body: string): string {
  const sum = Array.from(body).reduce((total, letter, index) => total + READABLE.indexOf(letter) * (index + 1), 0)
  return READABLE.charAt(sum % READABLE.length)
}

/** Nine random characters are 44 bits: nobody finds a code by trying. With the check character they are read out as 5 and 5. */
const BODY = 9
export const CODE_LENGTH = BODY + 1

/**
 * A secret code to read aloud (10 characters), for an invitation or a paper slip.
 * @param bytes at least 9 that nobody can guess; the same bytes give the same code
 */
export function codeFrom(bytes: Uint8Array): string {
  const body = Array.from(bytes.slice(0, BODY), (byte) => READABLE.charAt(byte % READABLE.length)).join('')
  if (body.length < BODY) throw new RangeError(`a code needs ${BODY} bytes`)
  return body + checkCharacter(body)
}

/** What someone typed, as the code is meant: capitals, half-width as a Chinese keyboard may not give them, no spaces or hyphens. */
export function normalizeCode(typed: string): string {
  return typed.normalize('NFKC').toUpperCase().replace(/[\s-]/g, '')
}

/** Whether a code has the right length, letters and check character: a slip of the pen is told from a wrong code. */
export function isCode(code: string): boolean {
  if (code.length !== BODY + 1 || Array.from(code).some((letter) => !READABLE.includes(letter))) return false
  return checkCharacter(code.slice(0, BODY)) === code.charAt(BODY)
}

/** As people are shown it: `K7MPQ 3RTWT`. */
export function formatCode(code: string): string {
  return code.replace(/(.{5})(?=.)/g, '$1 ')
}

/** The code in a scanned address of ours. */
export function codeOfAddress(address: string): string | undefined {
  return /[?&]code=([^&#]+)/.exec(address)?.[1]
}

/** A code as someone typed it. @param wrong what to say when it can be none: then it was copied wrongly */
export function codeSchema(wrong: string) {
  return v.pipe(v.string(wrong), v.maxLength(100, wrong), v.transform(normalizeCode), v.check(isCode, wrong))
}
