import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const LOCK = join(ROOT, 'package-lock.json')
const MODULES = join(ROOT, 'node_modules')
const STAMP = join(MODULES, '.lock-hash')
const INSTALLED = join(MODULES, '.package-lock.json')
const MIN_NODE = 20

/**
 * Makes node_modules match package-lock.json, so that every task works right after `git clone` and after a pull. Uses
 * nothing from node_modules itself. Ends the process with a clear message when it cannot.
 */
export async function ensureInstalled() {
  const major = Number(process.versions.node.split('.')[0])
  if (major < MIN_NODE) {
    fail(
      `需要 Node ${MIN_NODE} 或更新的版本，这里是 ${process.versions.node}。Node ${MIN_NODE} or newer is needed: https://nodejs.org`,
    )
  }
  const hash = createHash('sha256').update(readFileSync(LOCK)).digest('hex')
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8').trim() === hash) return
  if (!isInstalledAsLocked()) install()
  mkdirSync(MODULES, { recursive: true })
  writeFileSync(STAMP, `${hash}\n`)
}

/** True when npm's own record of what it installed names the lock file's packages, version by version. */
function isInstalledAsLocked() {
  if (!existsSync(INSTALLED)) return false
  const locked = JSON.parse(readFileSync(LOCK, 'utf8')).packages
  const installed = JSON.parse(readFileSync(INSTALLED, 'utf8')).packages
  // What npm left out (packages for other systems) is marked optional in the lock file.
  const complete = Object.entries(locked).every(
    ([path, { version, optional, link }]) =>
      path === '' || link || (installed[path] ? installed[path].version === version : optional),
  )
  return complete && Object.keys(installed).every((path) => path in locked && existsSync(join(ROOT, path)))
}

function install() {
  process.stderr.write('安装依赖 … installing packages (npm ci)\n')
  const windows = process.platform === 'win32'
  const { status, error } = spawnSync(windows ? 'npm.cmd' : 'npm', ['ci', '--ignore-scripts'], {
    cwd: ROOT,
    // npm's output must not mix with what the task prints on stdout.
    stdio: ['ignore', 2, 2],
    shell: windows,
  })
  if (error || status !== 0) {
    fail(
      `依赖没有装好：npm ci 没有成功（${error ? error.message : `exit ${status}`}）。请检查网络或 npm 的 registry 设置后再试。npm ci failed.`,
    )
  }
}

function fail(message) {
  process.stderr.write(`${message}\n`)
  process.exit(1)
}
