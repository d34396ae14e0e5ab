import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'

type Tokens = Record<string, string>

const THEME = readFileSync(path.join(__dirname, 'theme.scss'), 'utf8')

/** The colours that a block of the theme sets. */
function block(selector: string): Tokens {
  const [, rest = ''] = THEME.split(`\n${selector} {\n`)
  const [inside = ''] = rest.split('\n}')
  return Object.fromEntries(
    [...inside.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name = '', color = '']) => [name, color]),
  )
}

const light = block('page,\n:root')
const dark = { ...light, ...block('.theme-dark') }
/** In the order of the theme: the last one that sets a colour wins. */
const LOOKS = {
  light,
  dark,
  elder: { ...light, ...block('.mode-elder') },
  'elder and dark': { ...dark, ...block('.mode-elder'), ...block('.mode-elder.theme-dark') },
}

const GROUNDS = ['page', 'surface', 'sunken', 'paper'] as const

/** What is written on what. */
const PAIRS: Record<string, readonly string[]> = {
  ink: [...GROUNDS, 'blue-tint', 'blue-tint-2', 'ok-tint', 'warn-tint', 'late-tint'],
  'ink-2': [...GROUNDS, 'blue-tint', 'warn-tint', 'late-tint'],
  muted: [...GROUNDS, 'blue-tint', 'ok-tint', 'warn-tint', 'late-tint'],
  blue: [...GROUNDS, 'blue-tint', 'blue-tint-2'],
  'on-fill': ['blue-fill', 'blue-press', 'blue-deep', 'red', 'red-shade', 'late-fill'],
  'on-deep-2': ['blue-deep'],
  gilt: ['blue-deep', 'red'],
  brand: ['page', 'surface', 'paper'],
  ok: ['page', 'surface', 'paper', 'ok-tint'],
  warn: ['page', 'surface', 'paper', 'warn-tint'],
  late: ['page', 'surface', 'paper', 'late-tint'],
}

/** What long texts are written in. */
const READ = ['ink', 'ink-2', 'muted'] as const

/** Of small type; large type might have less, but none of ours does. */
const LEAST = 4.5
/** Of what has to be read in elder mode. */
const LEAST_TO_READ = 7

describe.each(Object.entries(LOOKS))('the colours in %s', (look, tokens) => {
  test('every text has its contrast on whatever it stands on, however large it is', () => {
    expect(below(tokens, Object.entries(PAIRS), LEAST)).toEqual([])
  })

  test.runIf(look.startsWith('elder'))('what is to be read has more', () => {
    const read = READ.map((ink): [string, readonly string[]] => [ink, GROUNDS])
    expect(below(tokens, read, LEAST_TO_READ)).toEqual([])
  })
})

test('whatever a style writes on a ground of its own is among them', () => {
  const written = styles().flatMap((style) =>
    [...style.matchAll(/{([^{}]*)}/g)].flatMap(([, rule = '']) => {
      const [, ink] = /(?:^|\s)color: var\(--([\w-]+)\)/.exec(rule) ?? []
      const [, ground] = /background: var\(--([\w-]+)\)/.exec(rule) ?? []
      return ink === undefined || ground === undefined ? [] : [{ ink, ground }]
    }),
  )
  expect(written.length).toBeGreaterThan(20)
  const others = written.filter(({ ink, ground }) => PAIRS[ink]?.includes(ground) !== true)
  expect(others).toEqual([])
})

test('black on white is the most there is, and grey is measured as others measure it', () => {
  expect(ratio('#000000', '#ffffff')).toBeCloseTo(21)
  expect(ratio('#777777', '#ffffff')).toBeCloseTo(4.48, 1)
})

/** All of the client's own. */
function styles(): string[] {
  const client = path.join(__dirname, '..')
  return readdirSync(client, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.scss'))
    .map((file) => readFileSync(path.join(client, file), 'utf8'))
}

function below(tokens: Tokens, pairs: [string, readonly string[]][], least: number): string[] {
  return pairs.flatMap(([ink, grounds]) =>
    grounds.flatMap((ground) => {
      const [above = '', under = ''] = [tokens[ink], tokens[ground]]
      const found = ratio(above, under)
      return found >= least ? [] : [`${ink} ${above} on ${ground} ${under}: ${found.toFixed(2)}`]
    }),
  )
}

/** WCAG 2.1, relative luminance; NaN of what is no colour. */
function ratio(one: string, other: string): number {
  const [dim = 0, bright = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (bright + 0.05) / (dim + 0.05)
}

function luminance(color: string): number {
  const [red = NaN, green = NaN, blue = NaN] = [1, 3, 5].map((at) => {
    const part = parseInt(color.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
