import { describe, expect, test } from 'vitest'
import { packageSizes, verdictOf } from './sizes.mjs'

describe('the sizes of the Mini Program', () => {
  const files: [string, number][] = [
    ['app.js', 100],
    ['vendors.js', 2000],
    ['taro.js', 1000],
    ['base.wxml', 300],
    ['common.wxss', 50],
    ['art/box.svg', 7],
    ['app.json', 3],
    ['staff/inbox/index.js', 40],
    ['staff/sub-vendors.js', 60],
    ['staffing/index.js', 5],
  ]

  test('count a file to its subpackage by the folder, and to its part by what it is', () => {
    const [main, staff] = packageSizes(files, ['staff'])
    expect(main).toMatchObject({ name: 'main', bytes: 3465 })
    expect(main?.parts).toEqual({
      'our code': 105,
      libraries: 2000,
      Taro: 1000,
      templates: 300,
      styles: 50,
      pictures: 7,
      'the rest': 3,
    })
    expect(staff).toMatchObject({ name: 'staff', bytes: 100, parts: { 'our code': 40, shared: 60 } })
  })

  test('are held to WeChat-sized limits of ours: 800 KB for the main package, 500 KB for a subpackage', () => {
    const [main, staff] = packageSizes([['app.js', 1]], ['staff'])
    expect(main?.limit).toBe(800 * 1024)
    expect(staff?.limit).toBe(500 * 1024)
  })
  test('fail only over the limit, by a byte', () => {
    const budget = { goal: 10, limit: 20 }
    expect(verdictOf({ ...budget, bytes: 10 })).toBe('fine')
    expect(verdictOf({ ...budget, bytes: 20 })).toBe('over the goal')
    expect(verdictOf({ ...budget, bytes: 21 })).toBe('over the limit')
  })
})
