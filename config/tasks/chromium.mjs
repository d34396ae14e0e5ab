import { execFileSync } from 'node:child_process'
import { accessSync, constants, existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { run, runTool } from './lib/run.mjs'

/** Chromium without windows: a third less work than one that draws a whole browser around every page it opens. */
const SHELL = 'chromium-headless-shell'
const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
const MAC = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'
const CANNOT = `没有找到浏览器 Chromium，也没能装上。
No Chromium was found, and none could be installed. Do one of these and run the command again:
  - Debian, Ubuntu:  sudo apt-get install -y chromium fonts-noto-cjk
  - anywhere:        npx playwright install chromium
  - or name one:     CHROMIUM_PATH=/path/to/chromium npm test`

/**
 * The path of a Chromium: the one named by CHROMIUM_PATH, the one without windows (installed where that takes a word),
 * another installed one, Playwright's; else one is installed. Chinese fonts are seen to as well. Throws with what to do
 * when there is none and none can be had.
 */
export async function findChromium() {
  const found = named() ?? (await shell()) ?? other() ?? (await playwrights()) ?? (await install())
  if (!found) throw new Error(CANNOT)
  await ensureChineseFonts()
  return found
}

function named() {
  const path = process.env.CHROMIUM_PATH
  if (!path) return undefined
  if (!isExecutable(path)) throw new Error(`CHROMIUM_PATH names ${path}, which cannot be run.`)
  return path
}

async function shell() {
  return installed([SHELL]) ?? (canUseApt() && (await apt(SHELL)) ? installed([SHELL]) : undefined)
}

function other() {
  return installed(NAMES) ?? [MAC].find(isExecutable)
}

function installed(names) {
  const folders = (process.env.PATH ?? '').split(delimiter)
  const candidates = names.flatMap((name) => folders.map((folder) => join(folder, name)))
  return candidates.find(isExecutable)
}

async function playwrights() {
  const { chromium } = createRequire(import.meta.url)('@playwright/test')
  const path = chromium.executablePath()
  return existsSync(path) ? path : undefined
}

async function install() {
  console.log('No Chromium here yet: installing one. This happens once.')
  if (canUseApt() && (await apt('chromium'))) return other()
  await runTool('@playwright/test/cli.js', ['install', 'chromium'])
  return playwrights()
}

/** Without them every Chinese character is an empty box: nothing breaks, but no picture is worth looking at. */
async function ensureChineseFonts() {
  if (process.platform !== 'linux' || hasChineseFonts()) return
  if (canUseApt() && (await apt('fonts-noto-cjk', 'fontconfig')) && hasChineseFonts()) return
  console.warn('No Chinese font was found and none could be installed: screenshots will show empty boxes.')
  console.warn('On Debian or Ubuntu: sudo apt-get install -y fonts-noto-cjk')
}

function hasChineseFonts() {
  try {
    return (
      execFileSync('fc-list', [':lang=zh'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim() !== ''
    )
  } catch {
    return false
  }
}

function canUseApt() {
  return process.getuid?.() === 0 && isExecutable('/usr/bin/apt-get')
}

async function apt(...packages) {
  const env = { DEBIAN_FRONTEND: 'noninteractive' }
  const updated = await run('apt-get', ['update', '-q'], { env })
  if (updated.code !== 0) return false
  return (await run('apt-get', ['install', '-y', '-q', '--no-install-recommends', ...packages], { env })).code === 0
}

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

// Run by itself it only says which one it is.
if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const found = await findChromium().catch(({ message }) => message)
  console.log(found)
  process.exit(existsSync(found) ? 0 : 1)
}
