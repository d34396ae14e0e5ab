import { fail } from '../report'
import { canIUseOf } from './can-i-use'
import { cloud } from './cloud'
import { documents } from './documents'
import { fileSystem, USER_DATA_PATH } from './file-system'
import { location } from './location'
import { media } from './media'
import { network } from './network'
import { prompts } from './prompts'
import { routing } from './routing'
import { sound } from './sound'
import { storage } from './storage'
import { system } from './system'

const env = { USER_DATA_PATH }

const apis = {
  env,
  ...routing,
  ...storage,
  ...prompts,
  ...media,
  ...sound,
  ...documents,
  ...location,
  ...fileSystem,
  ...network,
  ...system,
  cloud: strict('wx.cloud', cloud),
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

export const wx = strict('wx', Object.assign(bundles, apis, { canIUse: canIUseOf(apis) }))
