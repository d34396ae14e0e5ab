import { describe, expect, test } from 'vitest'
import { DEFAULT_MESSAGES, ERROR_CODES } from './errors'

/** How a sentence begins what is to be done. */
const WAY_ON = /请|稍后|重试/

describe('what is said when nothing more precise is', () => {
  test.each(ERROR_CODES)('%s says what to do, in one plain sentence', (code) => {
    expect(DEFAULT_MESSAGES[code]).toMatch(WAY_ON)
    // It is put before others, and ends them: no mark of its own.
    expect(DEFAULT_MESSAGES[code]).not.toMatch(/[。！!A-Za-z]/)
    expect(DEFAULT_MESSAGES[code].length).toBeLessThanOrEqual(40)
  })
})
