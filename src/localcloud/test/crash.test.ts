import { spawn, type ChildProcess } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

import { build } from 'esbuild'
import { afterAll, beforeAll, expect, it } from 'vitest'

const root = mkdtempSync(join(tmpdir(), 'crash-'))
const [built, data] = [join(root, 'built'), join(root, 'data')]
/** Beside node_modules, so that the bundle finds its packages. */
const bundle = resolve(`node_modules/.cache/localcloud-crash-test-${process.pid}.cjs`)
let running: ChildProcess | undefined

beforeAll(async () => {
  mkdirSync(built)
  writeFileSync(
    join(built, 'schema.json'),
    JSON.stringify({ collections: [{ name: 'c', indexes: [] }], functions: {} }),
  )
  await build({
    entryPoints: ['src/localcloud/main.ts'],
    outfile: bundle,
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'cjs',
    define: { 'import.meta.url': 'moduleUrl' },
    banner: { js: 'const moduleUrl = require("node:url").pathToFileURL(__filename).href' },
  })
})
afterAll(() => {
  running?.kill('SIGKILL')
  rmSync(bundle, { force: true })
  rmSync(root, { recursive: true, force: true })
})

/** The real program; answers with its address, taken from the one line it prints. */
async function start(): Promise<string> {
  const child = spawn(process.execPath, [bundle, '--port', '0', '--data', data, '--functions', built], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  running = child
  return new Promise((resolve, reject) => {
    let printed = ''
    child.stdout.on('data', (chunk: Buffer) => {
      printed += chunk.toString()
      const url = /^ready (http:\/\/127\.0\.0\.1:\d+)\n$/.exec(printed)?.[1]
      if (url !== undefined) resolve(url)
    })
    child.on('exit', () => reject(new Error(`ended before it was ready: ${printed}`)))
  })
}

function ended(child: ChildProcess | undefined): Promise<number | null> {
  return new Promise((resolve) => child?.once('exit', (code) => resolve(code)))
}

async function ask(url: string, body: object): Promise<Record<string, unknown>> {
  const response = await fetch(`${url}/admin`, { method: 'POST', body: JSON.stringify(body) })
  return JSON.parse(await response.text())
}

it('three kill -9 in the middle of writing lose nothing that was acknowledged', async () => {
  const acknowledged: string[] = []
  for (let round = 0; round < 3; round++) {
    const url = await start()
    const writer = async (name: string): Promise<void> => {
      for (let i = 0; ; i++) {
        const id = `${round}-${name}-${i}`
        const reply = await ask(url, {
          action: 'database.insertDocument',
          collectionName: 'c',
          data: [JSON.stringify({ _id: id, pair: id })],
        }).catch(() => undefined)
        if (reply === undefined) return
        acknowledged.push(id)
      }
    }
    const writers = [writer('a'), writer('b'), writer('c')]
    // In the middle of it, however fast the machine is.
    await expect.poll(() => acknowledged.length, { interval: 5, timeout: 60_000 }).toBeGreaterThan(20 * (round + 1))
    await new Promise((resolve) => setTimeout(resolve, Math.random() * 250))
    const death = ended(running)
    running?.kill('SIGKILL')
    await Promise.all([death, ...writers])
  }
  const url = await start()
  for (let i = 0; i < acknowledged.length; i += 500) {
    const query = JSON.stringify({ _id: { $in: acknowledged.slice(i, i + 500) } })
    const reply = await ask(url, { action: 'database.calculateDocument', collectionName: 'c', query })
    expect(reply['data']).toEqual({ total: Math.min(500, acknowledged.length - i) })
  }
  const death = ended(running)
  running?.kill('SIGTERM')
  expect(await death).toBe(0)
})

it.each([['--nope'], ['--port', 'x'], ['--port', '70000'], ['extra']])(
  'a wrong argument (%s %s) is answered with how to use it',
  async (...args) => {
    const child = spawn(process.execPath, [bundle, '--data', join(root, 'never'), ...args.filter(Boolean)], {
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let words = ''
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (words += chunk.toString()))
    expect(await ended(child)).toBe(2)
    expect(words).toContain('用法 usage: localcloud [--port 8787]')
    expect(words).not.toContain('    at ')
    expect(existsSync(join(root, 'never'))).toBe(false)
  },
)

it('a second program on the same folder says why it cannot start', async () => {
  await start()
  const second = spawn(process.execPath, [bundle, '--port', '0', '--data', data, '--functions', built], {
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let words = ''
  second.stderr.on('data', (chunk: Buffer) => (words += chunk.toString()))
  expect(await ended(second)).toBe(1)
  expect(words).toContain('another local cloud uses this folder')
  expect(existsSync(join(data, '.built'))).toBe(true)
})
