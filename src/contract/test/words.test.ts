import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseScene } from '../board'
import { READABLE } from '../code'
import { ERROR_CODES } from '../errors'
import { maskName, maskPhone } from '../mask'
import { excerpt, textLength, tidyText } from '../text'
import {
  EXAMPLE_NUMBER,
  formatReceiptNumber,
  isReceiptNumber,
  normalizeReceiptNumber,
  receiptNumber,
} from '../suggestion/receipt-number'

describe('receipt numbers', () => {
  const bytes = fc.uint8Array({ minLength: 7, maxLength: 16 })

  it('are shown by an example that is one', () => {
    expect(isReceiptNumber(normalizeReceiptNumber(EXAMPLE_NUMBER))).toBe(true)
  })

  it('are 8 readable characters with a right check character', () => {
    fc.assert(
      fc.property(bytes, (given) => {
        const number = receiptNumber(given)
        expect(number).toMatch(/^[2-9A-HJKMNP-Z]{8}$/)
        expect(isReceiptNumber(number)).toBe(true)
      }),
    )
  })

  it('notice any one wrong character, and any two that changed places', () => {
    fc.assert(
      fc.property(bytes, fc.nat(7), fc.nat(7), fc.nat(30), (given, first, second, letter) => {
        const number = receiptNumber(given)
        const wrong = Array.from(number)
        wrong[first] = READABLE.charAt(letter)
        if (wrong.join('') !== number) expect(isReceiptNumber(wrong.join(''))).toBe(false)
        const swapped = Array.from(number)
        ;[swapped[first], swapped[second]] = [swapped[second] ?? '', swapped[first] ?? '']
        if (first < 7 && second < 7 && swapped.join('') !== number)
          expect(isReceiptNumber(swapped.join(''))).toBe(false)
      }),
    )
  })

  it('are shown in groups of four and read back in any spelling', () => {
    expect(formatReceiptNumber('ABCD2345')).toBe('ABCD 2345')
    expect(normalizeReceiptNumber(' abcd-2345 ')).toBe('ABCD2345')
    expect(normalizeReceiptNumber('ａｂｃｄ　２３４５')).toBe('ABCD2345')
  })

  it('need enough bytes', () => {
    expect(() => receiptNumber(new Uint8Array(6))).toThrow(RangeError)
  })
})

describe('masks', () => {
  it('keep enough of a phone number to recognise it', () => {
    expect(maskPhone('13812345678')).toBe('138****5678')
    expect(maskPhone('55550128')).toBe('555****0128')
    expect(maskPhone('12345')).toBe('***45')
  })

  it('keep the first character of a name', () => {
    expect(maskName('王秀英')).toBe('王**')
    expect(maskName('')).toBe('')
  })
})

describe('text', () => {
  it('is counted in code points', () => {
    expect(textLength('绿地👍')).toBe(3)
    expect(textLength('👨‍👩‍👧')).toBe(5)
  })

  it('loses what nobody can see, and keeps what holds an emoji together', () => {
    expect(tidyText(' \u202e\u200f\ufeff ')).toBe('')
    expect(tidyText('\u202e绿地\u200b\r\n')).toBe('绿地')
    expect(tidyText('👨‍👩‍👧')).toBe('👨‍👩‍👧')
    expect(tidyText('<script>')).toBe('<script>')
    for (const blank of ['\u200d'.repeat(6), '\u3164'.repeat(5), '\u2800 \ufe0f', '\u3000'])
      expect(tidyText(blank)).toBe('')
  })

  it('is cut between code points', () => {
    expect(excerpt('绿地\n里 种菜👍', 6)).toBe('绿地 里 …')
    expect(excerpt('绿地', 2)).toBe('绿地')
  })
})

describe('scenes', () => {
  it('name a board, and perhaps a consultation', () => {
    expect(parseScene('b=yg2-1')).toEqual({ boardId: 'yg2-1' })
    expect(parseScene('b=yg2-1&c=zxgy-1')).toEqual({ boardId: 'yg2-1', consultationId: 'zxgy-1' })
    for (const bad of ['', 'b=', 'b=YG2', 'c=1', 'b=12345678901', 'b=a&c=', 'b=a&d=b', 'b=a%26']) {
      expect(parseScene(bad)).toBeUndefined()
    }
  })
})

describe('error codes', () => {
  it('stand in the order of their precedence', () => {
    expect(ERROR_CODES.join(' ')).toBe(
      'TOO_LARGE INVALID_INPUT UNAUTHENTICATED NOT_FOUND RATE_LIMITED FORBIDDEN CONFLICT NOT_ALLOWED_NOW CONTENT_REJECTED UNAVAILABLE INTERNAL',
    )
  })
})
