import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { endWith } from './end-with.mjs'
import { startUntil, stopAll } from './run.mjs'

/**
 * Starts the local cloud on what is already built. Resolves with its URL and with a promise of its end. However this
 * process ends, or npm above it, the local cloud ends too and frees its port.
 */
export async function startLocalCloud(args, { onLine, seconds = 60 } = {}) {
  if (process.env.npm_lifecycle_event !== undefined) endWith()
  const { found, ended } = await startUntil(process.execPath, ['config/tasks/localcloud.mjs', ...args], {
    env: { LOCALCLOUD_PREBUILT: '1', LOCALCLOUD_STARTER: String(process.pid) },
    isReady: (line) => /^ready (http:\/\/\S+)/.exec(line)?.[1],
    onLine,
    seconds,
  })
  return { url: found, ended }
}

/** A fresh local cloud with the demo district, on a free port and in a folder that is removed at the end. */
export async function startTemporaryCloud() {
  const data = mkdtempSync(join(tmpdir(), 'yijianxiang-'))
  const lines = []
  const args = ['--port', String(await freePort()), '--data', data]
  const { url, ended } = await startLocalCloud(args, { onLine: (line) => lines.push(line) }).catch((error) => {
    throw new Error(`${error.message}\n${lines.join('\n')}`)
  })
  async function stop() {
    stopAll()
    await ended
    rmSync(data, { recursive: true, force: true })
  }
  return { url, lines, stop }
}

/** Whether nobody listens on `port` of `host` yet. */
export function isFree(port, host) {
  return listenOnce(port, host).then(
    () => true,
    () => false,
  )
}

export function freePort() {
  return listenOnce(0, '127.0.0.1')
}

function listenOnce(port, host) {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(port, host, () => {
      const { port: given } = server.address()
      server.close(() => resolve(given))
    })
  })
}
