import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import leftOut from './left-out.json'
import { slim } from './slim-templates'

const client = path.resolve(__dirname, '../../src/client')

describe('what the templates of the Mini Program leave out', () => {
  test('is nowhere used: it would do nothing in WeChat, and nobody would be told', () => {
    const used = readdirSync(client, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.tsx'))
      .flatMap((file) => {
        const code = readFileSync(path.join(client, file), 'utf8')
        return leftOut.props
          .filter((prop) => new RegExp(`\\b${prop}\\b\\s*[=:]`).test(code))
          .map((prop) => `${file}: ${prop}`)
      })
    expect(used).toEqual([])
  })

  test('is gone from every kind of view, and from nothing else', () => {
    const given = { class: 'i.cl', bindtap: 'eh', bindtouchstart: 'eh' }
    expect(slim({ view: given, 'catch-view': given, button: given })).toEqual({
      view: { class: 'i.cl', bindtap: 'eh' },
      button: given,
    })
  })
})
