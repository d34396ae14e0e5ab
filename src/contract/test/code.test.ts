import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as v from 'valibot'
import { codeFrom, codeSchema, formatCode, isCode, normalizeCode, READABLE } from '../code'

const bytes = fc.uint8Array({ minLength: 9, maxLength: 16 })

describe('codes to read aloud', () => {
  it('are 10 readable characters of more than 40 bits, with a right check character', () => {
    fc.assert(
      fc.property(bytes, (given) => {
        expect(codeFrom(given)).toMatch(/^[2-9A-HJKMNP-Z]{10}$/)
        expect(isCode(codeFrom(given))).toBe(true)
      }),
    )
    // The likeliest character comes up 9 times in 256.
    expect(9 * Math.log2(256 / 9)).toBeGreaterThan(40)
  })

  it('notice any one wrong character, and any two that changed places', () => {
    fc.assert(
      fc.property(bytes, fc.nat(9), fc.nat(8), fc.nat(8), fc.nat(30), (given, at, first, second, letter) => {
        const code = codeFrom(given)
        const wrong = Array.from(code)
        wrong[at] = READABLE.charAt(letter)
        if (wrong.join('') !== code) expect(isCode(wrong.join(''))).toBe(false)
        const swapped = Array.from(code)
        ;[swapped[first], swapped[second]] = [swapped[second] ?? '', swapped[first] ?? '']
        if (swapped.join('') !== code) expect(isCode(swapped.join(''))).toBe(false)
      }),
    )
  })

  it('are shown in two groups of five and read back in any spelling', () => {
    const code = codeFrom(new Uint8Array([1, 2, 3, 4, 5, 6, 7, 8, 9]))
    expect(formatCode(code)).toMatch(/^\w{5} \w{5}$/)
    expect(normalizeCode(` ${formatCode(code).toLowerCase().replace(' ', '-')} `)).toBe(code)
  })

  it('are told from what was copied wrongly before anyone looks', () => {
    const code = codeFrom(new Uint8Array([1, 2, 3, 4, 5, 6, 7, 8, 9]))
    expect(v.parse(codeSchema('抄错了'), ` ${formatCode(code).toLowerCase()} `)).toBe(code)
    for (const wrong of [code.slice(1), `${code}2`, `${code.startsWith('2') ? '3' : '2'}${code.slice(1)}`, 1]) {
      expect(v.safeParse(codeSchema('抄错了'), wrong).success).toBe(false)
    }
  })
})
