import { config, packageOf } from './config'
import { space } from './easel'
import { measured } from './measured'
import { registerApp, getApp } from './app'
import { getCurrentPages } from './pages'
import { resolvePath } from './paths'
import type { Realm } from './realm'
import { controls } from './wx/controls'

let realm: Realm
let wx: object
const modules = new Map<string, { exports: unknown }>()
/** The packages whose code is on the phone. */
const here = new Set([''])

export function startModules(givenRealm: Realm, givenWx: object): void {
  realm = givenRealm
  wx = givenWx
}

/** A subpackage comes when one of its pages is opened. */
export function bringPackageOf(path: string): void {
  here.add(packageOf(path))
}

/** Runs a file of the package once. */
export function load(path: string): unknown {
  const known = modules.get(path)
  if (known) return known.exports
  const code = config.package.js[path]
  if (code === undefined || !here.has(packageOf(path))) throw new Error(`module '${path}.js' is not defined`)
  const module = { exports: {} as unknown }
  modules.set(path, module)
  space.componentEnv(path, ({ Page, Component, Behavior }) => {
    realm.run(code, path, {
      wx,
      App: registerApp,
      Page: (definition: Record<string, unknown>) => Page(measured(definition)),
      Component: (definition: Record<string, unknown>) => Component(measured(forGlassEasel(definition))),
      Behavior,
      getApp,
      getCurrentPages,
      setTimeout: hastened,
      require: (relative: string) => load(resolvePath(path, relative.replace(/\.js$/, ''))),
      module,
      exports: module.exports,
    })
  })
  return module.exports
}

/** Waits of a minute are tried without waiting a minute. */
function hastened(work: () => void, milliseconds = 0): number {
  return realm.setTimeout(work, milliseconds / controls.haste)
}

/**
 * As glass-easel wants it. The code's `String` is its realm's, and glass-easel compares with this document's. WeChat takes
 * `behaviors: {}`, which Taro writes, for none.
 */
function forGlassEasel({ behaviors, externalClasses, ...given }: Record<string, unknown>): Record<string, unknown> {
  const lists = Object.entries({ behaviors, externalClasses }).filter(([, list]) => Array.isArray(list))
  const definition = { ...given, ...Object.fromEntries(lists) }
  const { properties } = given
  if (!isObject(properties)) return definition
  const own = (value: unknown) => realm.constructors.get(value) ?? value
  const typed = Object.entries(properties).map(([name, given]) => {
    if (!isObject(given)) return [name, own(given)]
    return [name, { ...given, type: own(given.type) }]
  })
  return { ...definition, properties: Object.fromEntries(typed) as unknown }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
