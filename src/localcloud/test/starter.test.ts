import { spawn, type ChildProcess } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

import { afterAll, beforeAll, expect, it, vi } from 'vitest'

const root = mkdtempSync(join(tmpdir(), 'starter-'))
const starter = join(root, 'starter.mjs')

beforeAll(() => {
  mkdirSync(join(root, 'built'))
  writeFileSync(join(root, 'built/schema.json'), JSON.stringify({ collections: [], functions: {} }))
  const module = pathToFileURL(resolve('config/tasks/lib/local-cloud.mjs')).href
  const args = JSON.stringify(['--port', '0', '--data', join(root, 'data'), '--functions', join(root, 'built')])
  writeFileSync(
    starter,
    `import { startLocalCloud } from ${JSON.stringify(module)}
const { url } = await startLocalCloud(${args}, { onLine: () => undefined })
console.log(url)
setInterval(() => undefined, 1000)`,
  )
})
afterAll(() => rmSync(root, { recursive: true, force: true }))

function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    child.stdout?.on('data', (chunk: Buffer) => resolve(chunk.toString().trim()))
    child.on('exit', () => reject(new Error('ended before the local cloud answered')))
  })
}

function answers(url: string): Promise<boolean> {
  return fetch(`${url}/local/state`).then(
    ({ ok }) => ok,
    () => false,
  )
}

/** What stands for npm: a process that runs the script in a shell, which outlives it. */
const npm = `require('node:child_process').spawn('sh', ['-c', '"$0" "$1"; true', process.execPath, ${JSON.stringify(starter)}], { stdio: 'inherit' })`

it.each([
  ['the script that started it', [starter], undefined],
  ['npm', ['-e', npm], 'start'],
])('kill -9 of %s ends the local cloud', async (_name, args, event) => {
  const { npm_lifecycle_event: _, ...env } = process.env
  const child = spawn(process.execPath, args, {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: event === undefined ? env : { ...env, npm_lifecycle_event: event },
  })
  const url = await addressOf(child)
  expect(await answers(url)).toBe(true)
  child.kill('SIGKILL')
  await vi.waitFor(async () => expect(await answers(url)).toBe(false), { timeout: 5000, interval: 100 })
})
