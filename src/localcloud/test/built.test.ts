import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { expect, it } from 'vitest'

import { startLocalCloud } from '../index'
import { startFixture } from './fixture'

const answer = async (response: Promise<Response>): Promise<unknown> => (await response).json()

/** A function that answers the number of its version, and dies when told to. */
const version = (n: number): string => `exports.main = async (event) => {
  if (event.die) process.exit(3)
  return ${n}
}`

it('the built cloud may be rebuilt, half written or gone: what was there at the start runs on', async () => {
  const running = await startFixture({
    collections: [{ name: 'things', indexes: [] }],
    functions: { f: { code: version(1) } },
    demo: `exports.demoDistrict = async () => ({ things: [{ _id: 'seed' }] })`,
  })
  const entry = join(running.built, 'functions/f/index.js')
  const after = async (change: () => void): Promise<unknown> => {
    change()
    await running.call('f', { die: true })
    return answer(running.call('f', {}))
  }
  expect(await after(() => writeFileSync(entry, 'exports.main = async () => {'))).toBe(1)
  expect(await after(() => writeFileSync(entry, version(2)))).toBe(1)
  expect(await after(() => rmSync(running.built, { recursive: true }))).toBe(1)
  expect((await running.post('/local/reset', {})).status).toBe(200)
  expect(await answer(running.call('f', {}))).toBe(1)
  await running.stop()
})

it('a built cloud that is new runs after a restart, and its copy goes when the local cloud does', async () => {
  const running = await startFixture({ functions: { f: { code: version(1) } } })
  const copy = join(running.data, '.built')
  writeFileSync(join(running.built, 'functions/f/index.js'), version(2))
  expect(existsSync(copy)).toBe(true)
  await running.cloud.close()
  expect(existsSync(copy)).toBe(false)
  // As a kill leaves it.
  mkdirSync(join(copy, 'functions/g'), { recursive: true })
  writeFileSync(join(copy, 'functions/g/index.js'), version(3))
  const again = await startLocalCloud({ data: running.data, functions: running.built })
  const call = (name: string): Promise<Response> => fetch(`${again.url}/call/${name}`, { method: 'POST', body: '{}' })
  expect(await answer(call('f'))).toBe(2)
  expect((await call('g')).status).toBe(404)
  await again.close()
  rmSync(join(running.data, '..'), { recursive: true })
})
