import fc from 'fast-check'
import { expect, test } from 'vitest'
import { codeFrom, formatCode } from '../code'
import { codeIn, digitsFrom, signInAddress } from '../session/sign-in'

const bytes = fc.uint8Array({ minLength: 9, maxLength: 9 })

test('a code is found in what the camera read, and in what was typed', () => {
  fc.assert(
    fc.property(bytes, (random) => {
      const code = codeFrom(random)
      for (const read of [signInAddress('https://box.example', code), code, formatCode(code).toLowerCase()])
        expect(codeIn(read)).toBe(code)
    }),
  )
})

test('no code is found in what is none', () => {
  for (const read of ['', 'https://evil.example/?code=', 'https://x/?code=ABC', 'b=yg2-1', '付款码', 'ABCDE23456'])
    expect(codeIn(read)).toBeUndefined()
})

test('the digits are one of three different pairs, whose order says nothing', () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 3, maxLength: 3 }), (random) => {
      const { digits, choices } = digitsFrom(random)
      expect(new Set(choices).size).toBe(3)
      expect(choices).toContain(digits)
      expect(choices).toEqual([...choices].sort())
      for (const pair of choices) expect(pair).toMatch(/^[1-9]\d$/)
    }),
  )
})
