import { describe, expect, it } from 'vitest'
import { freeGlobals } from './free-globals'
import { ECMASCRIPT_GLOBALS, WECHAT_GLOBALS } from './wechat-globals'

/** `x!` for a reference to `x` that nothing guards, `x` for one that is guarded. */
const found = (code: string) => freeGlobals(code, 'a.js').map(({ name, guarded }) => (guarded ? name : `${name}!`))

describe('what a script takes from its surroundings', () => {
  it('is every name that it does not declare, builtins too', () => {
    expect(found('var a = b; function f(c) { let d = e; return c + d + a } f(Promise, wx)')).toEqual([
      'b!',
      'e!',
      'Promise!',
      'wx!',
    ])
  })

  it('is not a property, a key, a label or a name caught', () => {
    expect(found('out: for (;;) { try { ({ key: 1 }).key } catch (error) { error.fetch; break out } }')).toEqual([])
  })

  it('is also a name that is only written', () => {
    expect(found('leaked = 1')).toEqual(['leaked!'])
  })

  it('is told with its place, counted from one', () => {
    expect(freeGlobals('var a = 1 +\n  fetch("x")', 'a.js')).toEqual([
      { name: 'fetch', line: 2, column: 3, guarded: false },
    ])
  })

  it('cannot be hidden by a comment', () => {
    expect(found('/* global fetch */ /* eslint-disable */ fetch()')).toEqual(['fetch!'])
  })

  it('cannot be told of what is no script', () => {
    expect(() => freeGlobals('let = ;', 'broken.js')).toThrow(/^broken\.js:1:/)
  })
})

describe('a typeof test', () => {
  it('is no use of its operand, but of what its operand is a property of', () => {
    expect(found('typeof x; typeof y.z')).toEqual(['y!'])
  })

  it.each([
    '"undefined" != typeof x && x.y',
    'typeof x !== "undefined" && null !== x && x.y',
    'typeof x == "undefined" || x.y',
    'typeof x > "u" || x()',
    'typeof x < "u" && x()',
    '"u" > typeof x && x()',
    '"function" == typeof x ? x : 0',
    'typeof x == "undefined" ? 0 : x',
    '!(typeof x == "undefined") && x',
    '(0, typeof x == "object") && x',
    'typeof x == "undefined" || typeof x.y == "undefined" || x.y()',
    'typeof x == "undefined" || 0 ? 0 : x',
    'if (typeof x == "object") x.y()',
    'if (typeof x == "undefined") 0; else x.y()',
    'while (typeof x == "object") x()',
    'for (; typeof x == "object"; x()) x()',
    '(function () { if (typeof x == "undefined") return 0; return x })',
    '(function () { if (typeof x != "undefined"); else { throw 0 } return () => x })',
    'for (;;) { if (typeof x > "u") continue; x() }',
    'switch (0) { case 0: if (typeof x > "u") break; x() }',
    'var f = typeof x == "function" ? () => x() : null',
  ])('guards what it decides: %s', (code) => {
    const names = found(code)
    expect(names).toContain('x')
    expect(names).not.toContain('x!')
  })

  it.each([
    'x',
    '"undefined" == typeof x && x.y',
    'typeof x != "undefined" || x.y',
    'typeof x < "u" || x()',
    'typeof x == "undefined" ? x : 0',
    '!(typeof x != "undefined") && x',
    'typeof x != "undefined" || 1 ? x : 0',
    'x && typeof x == "object"',
    'typeof x ? x : 0',
    'typeof y == "object" && x',
    'typeof x.y == "object" && 0',
    'typeof x != "function" ? x() : 0',
    'if (typeof x == "object"); x()',
    'if (typeof x == "undefined") { var a = 0 } x()',
    'do x(); while (typeof x == "object")',
    'for (x(); typeof x == "object"; );',
    '(function () { x(); if (typeof x == "undefined") return })',
    '(function () { f(); if (typeof x == "undefined") return; function f() { x() } })',
    'var has = typeof x == "object"; has && has.y(x)',
    'try { x() } catch (error) {}',
    'typeof x == "object" ?? x',
  ])('guards nothing else: %s', (code) => {
    expect(found(code)).toContain('x!')
  })
})

describe('the names that WeChat has', () => {
  const names = [...ECMASCRIPT_GLOBALS, ...WECHAT_GLOBALS]

  it('are each said once', () => {
    expect(new Set(names).size).toBe(names.length)
  })

  it('are not what only a browser or a younger engine has', () => {
    const absent = ['globalThis', 'Intl', 'WeakRef', 'AggregateError', 'BigInt', 'queueMicrotask', 'fetch', 'window']
    expect(names.filter((name) => absent.includes(name))).toEqual([])
  })
})
