import { randomBytes } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { personKeys } from '../platform/person'
import { Secrets } from '../platform/secrets'

const secrets = new Secrets(randomBytes(32))

describe('secrets', () => {
  it('open what they sealed, each time sealed differently', () => {
    const sealed = secrets.seal('phone', '13812345678')
    expect(sealed).not.toBe(secrets.seal('phone', '13812345678'))
    expect(sealed).not.toContain('138')
    expect(secrets.unseal('phone', sealed)).toBe('13812345678')
  })

  it('do not open what was sealed for another purpose, with another key, or changed', () => {
    const sealed = secrets.seal('phone', '13812345678')
    expect(() => secrets.unseal('recipient', sealed)).toThrow()
    expect(() => new Secrets(randomBytes(32)).unseal('phone', sealed)).toThrow()
    const bytes = Buffer.from(sealed, 'base64')
    bytes[30] = (bytes[30] ?? 0) ^ 1
    expect(() => secrets.unseal('phone', bytes.toString('base64'))).toThrow()
  })

  it('hash the same parts to the same characters, and tell where one part ends', () => {
    expect(secrets.hash('a', 'x', 'yz')).toBe(secrets.hash('a', 'x', 'yz'))
    expect(secrets.hash('a', 'x', 'yz')).not.toBe(secrets.hash('a', 'xy', 'z'))
    expect(secrets.hash('a', 'x')).not.toBe(secrets.hash('b', 'x'))
    expect(secrets.hash('a', 'x')).toMatch(/^[a-f0-9]{32}$/)
  })

  it('refuse a short key', () => {
    expect(() => Secrets.from({})).toThrow('BOX_KEY')
    expect(() => Secrets.from({ BOX_KEY: 'c2hvcnQ=' })).toThrow('BOX_KEY')
  })

  it('give one person names that do not meet', () => {
    const keys = personKeys(secrets, 'resident-wang')
    expect(new Set(Object.values(keys)).size).toBe(Object.keys(keys).length)
    expect(JSON.stringify(keys)).not.toContain('wang')
  })
})
