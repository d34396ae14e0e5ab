import { randomInt } from 'node:crypto'

const LETTERS = '23456789ABCDEFGHJKMNPQRSTUVWXYZ'
const BODY = 9

/** Well-formed, as docs/contract.md has it, and right for nothing. */
export function wrongCode(): string {
  const values = Array.from({ length: BODY }, () => randomInt(LETTERS.length))
  const check = values.reduce((sum, value, place) => sum + value * (place + 1), 0) % LETTERS.length
  return [...values, check].map((value) => LETTERS.charAt(value)).join('')
}
