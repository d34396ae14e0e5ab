import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { Linter } from 'eslint'
import { expect, test } from '../support/test'
import { freeGlobals } from './globals/free-globals'
import { ECMASCRIPT_GLOBALS, WECHAT_GLOBALS } from './globals/wechat-globals'

const FOLDER = resolve(__dirname, '../../dist/weapp')
const KNOWN = new Set([...ECMASCRIPT_GLOBALS, ...WECHAT_GLOBALS])

interface Script {
  file: string
  code: string
}

function scripts(): Script[] {
  const files = readdirSync(FOLDER, { recursive: true }).map(String)
  return files.filter((file) => file.endsWith('.js')).map((file) => ({ file, code: read(file) }))
}

function read(file: string): string {
  return readFileSync(join(FOLDER, file), 'utf8')
}

/**
 * What F2, which stands in the package `manage` alone, names and no phone reaches: `Event` is tried inside a `try` to find out
 * whether a canvas is a browser's, `Image` is for pictures in a chart, and ours have none.
 */
const OF_THE_CHART = new Set(['Event', 'Image'])

function isReached(name: string, file: string): boolean {
  return !(file.startsWith('manage/') && OF_THE_CHART.has(name))
}

/** Names that throw a ReferenceError on a phone when they are reached, each with its place. */
function absent({ file, code }: Script): string[] {
  return freeGlobals(code, file)
    .filter(({ name, guarded }) => !guarded && !KNOWN.has(name) && isReached(name, file))
    .map(({ name, line, column }) => `${name} ${file}:${line}:${column}`)
}

/** Part of ES2018, but iOS reads it from 16.4 on, and refuses the whole file before. */
const LOOKBEHIND = [
  'Literal[regex.pattern=/\\(\\?<[=!]/]',
  'Literal[value=/\\(\\?<[=!]/]',
  'TemplateElement[value.raw=/\\(\\?<[=!]/]',
]

const READABLE: Linter.Config = {
  languageOptions: { ecmaVersion: 2018, sourceType: 'commonjs' },
  rules: {
    'no-restricted-syntax': [
      'error',
      ...LOOKBEHIND.map((selector) => ({ selector, message: 'iOS 13: no lookbehind.' })),
    ],
  },
}

/** Why the oldest engines we promise cannot read the script, with the place; empty when they can. */
function unreadable({ file, code }: Script): string[] {
  const problems = new Linter().verify(code, READABLE, { allowInlineConfig: false })
  return problems.map(({ message, line, column }) => `${message} ${file}:${line}:${column}`)
}

test.describe('the Mini Program build', () => {
  test('uses no name that WeChat lacks, unless it asks first', () => {
    expect(scripts().flatMap(absent)).toEqual([])
  })

  test('is written in what iOS 13 and Chrome 86 read: ES2018 without lookbehind', () => {
    expect(scripts().flatMap(unreadable)).toEqual([])
  })
})

test.describe('the checks find what is broken', () => {
  test('every package of the build was read', () => {
    const files = scripts().map(({ file }) => file)
    expect(files).toEqual(expect.arrayContaining(['app.js', 'taro.js', 'vendors.js', 'staff/sub-vendors.js']))
  })

  test('a name that WeChat lacks, in a bundle', () => {
    const code = `${read('app.js')}\nfetch("x")`
    const line = code.split('\n').length
    expect(absent({ file: 'app.js', code })).toContain(`fetch app.js:${line}:1`)
  })

  for (const [what, statement] of [
    ['younger syntax', 'wx?.login()'],
    ['a lookbehind', '/(?<=a)b/.test("ab")'],
    ['a lookbehind in words', 'new RegExp("(?<!a)b")'],
  ] as const) {
    test(`${what}, in a bundle`, () => {
      const code = `${read('app.js')}\n${statement}`
      const line = code.split('\n').length
      expect(unreadable({ file: 'app.js', code })).toEqual([expect.stringContaining(` app.js:${line}:`)])
    })
  }
})
