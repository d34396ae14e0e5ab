import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test, vi } from 'vitest'
import type { Scene } from '../support/scene'
import { SCREEN_NAMES, wayTo } from '../support/screens'

vi.stubGlobal('defineAppConfig', (config: unknown) => config)

interface AppConfig {
  pages: string[]
  subPackages: { root: string; pages: string[] }[]
}

const { default: loaded }: { default: unknown } = await import('../../src/client/app.config')
const { pages, subPackages } = loaded as AppConfig

/** Staff's own, at their desk. */
const DESK = ['staff', 'manage']
const SCENE: Scene = {
  resident: 'r',
  fresh: { id: 'x', number: '', state: '', contactDueAt: '', answerDueAt: '' },
  done: 'x',
  merged: { lead: 'x', follower: 'x' },
  echo: 'x',
  gone: 'x',
  asked: { id: 'x', slip: { number: '', claimCode: '' } },
  checking: 'x',
  ended: { resident: 'r', refused: 'x', withdrawn: 'x', closed: 'x', again: 'x' },
  slip: { number: '', claimCode: '' },
  overdue: { resident: 'r', id: 'x' },
}

const ofResidents = [
  ...pages,
  ...subPackages
    .filter(({ root }) => !DESK.includes(root))
    .flatMap(({ root, pages: own }) => own.map((page) => `${root}/${page}`)),
]
const measured = new Set(SCREEN_NAMES.map((name) => wayTo(name, SCENE).pages.at(-1)?.split('?')[0]))

describe('every page a resident can open', () => {
  test.each(ofResidents)('%s is among the screens that are measured in every look', (page) => {
    expect(measured).toContain(page)
  })

  test.each(ofResidents)('%s follows the size of type set in WeChat: it has a page-meta', (page) => {
    const file = path.join(__dirname, '../../src/client', `${page}.config.ts`)
    expect(readFileSync(file, 'utf8')).toContain('enablePageMeta: true')
  })
})
