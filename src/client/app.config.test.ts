import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test, vi } from 'vitest'

vi.mock('@tarojs/taro', () => ({ default: {} }))
vi.stubGlobal('defineAppConfig', (config: unknown) => config)

interface AppConfig {
  pages: string[]
  subPackages: { root: string; pages: string[] }[]
  preloadRule: Record<string, { packages: string[] }>
  tabBar: { list: { pagePath: string }[] }
  themeLocation: string
  requiredPrivateInfos: string[]
  permission: { 'scope.userLocation': { desc: string } }
  [other: string]: unknown
}

const { pages } = await import('./device/pages')
const { default: loaded }: { default: unknown } = await import('./app.config')
const config = loaded as AppConfig
const theme = JSON.parse(readFileSync(path.join(__dirname, config.themeLocation), 'utf8')) as Record<
  'light' | 'dark',
  Record<string, string>
>

describe('what the Mini Program declares', () => {
  test('is what it asks of the place the person is at, with a reason WeChat has room for', () => {
    expect(config.requiredPrivateInfos).toEqual(['chooseLocation', 'getLocation'])
    expect(Object.keys(config.permission)).toEqual(['scope.userLocation'])
    const { desc } = config.permission['scope.userLocation']
    expect(desc.length).toBeGreaterThan(0)
    expect(desc.length).toBeLessThanOrEqual(30)
  })

  test('is no background mode: it uses none', () => {
    expect(config).not.toHaveProperty('requiredBackgroundModes')
  })

  test('is code that comes when it is needed, and a dark mode', () => {
    expect(config).toMatchObject({ lazyCodeLoading: 'requiredComponents', darkmode: true })
  })

  test('has every colour it names for light and for dark', () => {
    const named = Array.from(JSON.stringify(config).matchAll(/"@(\w+)"/g), ([, name = '']) => name)
    expect(named.length).toBeGreaterThan(0)
    for (const name of named) {
      expect(theme.light).toHaveProperty(name)
      expect(theme.dark).toHaveProperty(name)
    }
  })

  test('has a file for every page it names, and every page we go to', () => {
    const named = [
      ...config.pages,
      ...config.subPackages.flatMap(({ root, pages: own }) => own.map((page) => `${root}/${page}`)),
    ]
    for (const page of named) expect(existsSync(path.join(__dirname, `${page}.tsx`)), page).toBe(true)
    for (const way of Object.values(pages)) {
      const [page = ''] = way('x', 'x').split('?')
      expect(named).toContain(page.slice(1))
    }
  })

  test('has the tabs in the main package, and preloads only subpackages that are', () => {
    for (const { pagePath } of config.tabBar.list) expect(config.pages).toContain(pagePath)
    const roots = config.subPackages.map(({ root }) => root)
    for (const [page, { packages }] of Object.entries(config.preloadRule)) {
      expect(config.pages).toContain(page)
      for (const root of packages) expect(roots).toContain(root)
    }
  })
})
