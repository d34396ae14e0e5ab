import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { startLocalCloud, type LocalCloud, type LocalCloudOptions } from '../index'
import type { Sdk } from './sdk-types'

const require = createRequire(import.meta.url)

export type FixtureFunction = { code: string; config?: object; public?: boolean; timer?: string; message?: string }

export type Fixture = {
  url: string
  built: string
  data: string
  cloud: LocalCloud
  /** Closes the server and starts it again on the same data. */
  restart: () => Promise<void>
  stop: () => Promise<void>
  call: (name: string, event: unknown, openid?: string) => Promise<Response>
  post: (path: string, body: unknown) => Promise<Response>
}

type FixtureOptions = {
  collections?: {
    name: string
    indexes: { name: string; fields: { field: string; order: 1 | -1 }[]; unique?: boolean }[]
  }[]
  functions?: Record<string, FixtureFunction>
  demo?: string
  clientsMayCreate?: string[]
  options?: Partial<LocalCloudOptions>
}

/** Writes a small built cloud into a temporary folder and starts a local cloud on it, in this process. */
export async function startFixture({
  collections = [],
  functions = {},
  demo,
  clientsMayCreate,
  options = {},
}: FixtureOptions): Promise<Fixture> {
  const root = mkdtempSync(join(tmpdir(), 'localcloud-'))
  const [built, data] = [join(root, 'built'), join(root, 'data')]
  for (const [name, { code, config = {} }] of Object.entries(functions)) {
    write(join(built, 'functions', name), 'index.js', prelude + code)
    write(join(built, 'functions', name), 'config.json', JSON.stringify(config))
  }
  if (demo !== undefined) write(join(built, 'demo'), 'index.js', demo)
  const rules = Object.fromEntries(
    Object.entries(functions).map(([name, rule]) => [
      name,
      { public: rule.public ?? true, timer: rule.timer, message: rule.message },
    ]),
  )
  const storage = clientsMayCreate === undefined ? undefined : { clientsMayCreate }
  write(built, 'schema.json', JSON.stringify({ collections, functions: rules, outbox: 'outbox', storage }))
  const start = (): Promise<LocalCloud> =>
    startLocalCloud({ data, functions: built, app: join(root, 'h5'), ...options })
  const fixture: Fixture = {
    cloud: await start(),
    url: '',
    built,
    data,
    restart: async () => {
      await fixture.cloud.close()
      fixture.cloud = await start()
      fixture.url = fixture.cloud.url
    },
    stop: async () => {
      await fixture.cloud.close()
      rmSync(root, { recursive: true, force: true })
    },
    call: (name, event, openid) =>
      fetch(`${fixture.url}/call/${name}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...(openid === undefined ? {} : { 'x-openid': openid }) },
        body: JSON.stringify(event),
      }),
    post: (path, body) => fetch(fixture.url + path, { method: 'POST', body: JSON.stringify(body) }),
  }
  fixture.url = fixture.cloud.url
  return fixture
}

/** The real SDK in this process, pointed at a local cloud by environment variables alone. */
export function sdkFor(url: string): Sdk {
  Object.assign(process.env, {
    TCB_CONTEXT_CNFG: JSON.stringify({ URL: `${url}/admin` }),
    TENCENTCLOUD_RUNENV: 'SCF',
    TENCENTCLOUD_REGION: 'ap-shanghai',
    TENCENTCLOUD_SECRETID: 'x',
    TENCENTCLOUD_SECRETKEY: 'y',
    SCF_NAMESPACE: 'local',
    TCB_ENV: 'local',
  })
  const sdk: Sdk = require('wx-server-sdk')
  sdk.init({ env: 'local' })
  return sdk
}

/** The words of the error a promise is rejected with; fails if it is not. */
export async function failureOf(promise: Promise<unknown>): Promise<string> {
  try {
    await promise
  } catch (error) {
    return error instanceof Error ? error.message : JSON.stringify(error)
  }
  throw new Error('expected a rejection')
}

const prelude = `const cloud = require(${JSON.stringify(require.resolve('wx-server-sdk'))})
cloud.init({ env: cloud.DYNAMIC_CURRENT_ENV })
const db = cloud.database()
`

function write(folder: string, name: string, content: string): void {
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, name), content)
}
