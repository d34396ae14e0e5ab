import { HOST_COMPONENT_NAMES } from '../components'
import { propertiesOf } from '../components/define'
import { fail } from '../report'
import { cloud } from './cloud'
import { media } from './media'
import { network } from './network'
import { prompts } from './prompts'
import { routing } from './routing'
import { storage } from './storage'
import { system } from './system'

/** Where an app may write files. */
const env = { USER_DATA_PATH: 'wxfile://usr' }

const apis = {
  env,
  ...routing,
  ...storage,
  ...prompts,
  ...media,
  ...network,
  ...system,
  cloud: strict('wx.cloud', cloud),
}

/** Whether the host has what is asked for: `getAppBaseInfo`, `cloud.callFunction`, `button`. */
function canIUse(schema: string): boolean {
  const [name = '', member] = schema.split('.')
  if (HOST_COMPONENT_NAMES.includes(name)) return member === undefined || has(name, member)
  if (name === 'cloud' && member !== undefined) return Object.keys(cloud).includes(member)
  return Object.keys(apis).includes(name) || name === 'canIUse'
}

/** Whether a component takes an attribute, as `scroll-view.lower-threshold`. */
function has(component: string, attribute: string): boolean {
  const property = attribute.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())
  return propertiesOf.get(component)?.includes(property) ?? false
}

/** Names that code reads to find out where it runs, and that WeChat does not have either. */
const PROBES = ['then', 'toJSON', 'prototype', 'constructor']

/** An object that knows what it has: reading anything else fails the run with its name. */
function strict<T extends object>(name: string, known: T): T {
  return new Proxy(known, {
    get(target, key, receiver): unknown {
      if (key in target || typeof key === 'symbol' || PROBES.includes(key)) return Reflect.get(target, key, receiver)
      fail(`${name}.${key} is not known to the host`)
      return undefined
    },
  })
}

/** Where webpack keeps its chunks: `wx.webpackJsonp = wx.webpackJsonp || []`. */
const bundles: { webpackJsonp?: unknown } = { webpackJsonp: undefined }

export const wx = strict('wx', Object.assign(bundles, apis, { canIUse }))
