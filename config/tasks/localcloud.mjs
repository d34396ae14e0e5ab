import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

import { ensureInstalled } from './install.mjs'
import { endWith } from './lib/end-with.mjs'

/**
 * `npm run localcloud -- --port N --data DIR [--no-demo] [--host H] [--timers] [--functions DIR] [--app DIR]`
 * Installs and builds what is needed (progress on stderr), then runs the local cloud in the foreground: one line
 * `ready http://127.0.0.1:N` on stdout when it answers. LOCALCLOUD_PREBUILT=1 skips building the cloud functions;
 * LOCALCLOUD_STARTER is the id of the process to end with.
 */
const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const OUT = join(ROOT, 'dist/localcloud')

const starter = process.env.LOCALCLOUD_STARTER
if (starter !== undefined) endWith(Number(starter))
else if (process.env.npm_lifecycle_event !== undefined) endWith()
await ensureInstalled()
const ownFunctions = process.argv.some((argument) => argument === '--functions' || argument.startsWith('--functions='))
if (process.env.LOCALCLOUD_PREBUILT !== '1' && !ownFunctions) buildCloud()
await bundle()
await run()

function buildCloud() {
  process.stderr.write('构建云函数 … building the cloud functions\n')
  const { status } = spawnSync(process.execPath, [join(ROOT, 'config/tasks/build-cloud.mjs')], {
    cwd: ROOT,
    stdio: ['ignore', 2, 2],
  })
  if (status !== 0) process.exit(status ?? 1)
}

/**
 * One file, packages left outside; the code of worker threads and the try-it page lie beside it. Put in place in one
 * step, since several local clouds may be started at once.
 */
async function bundle() {
  const { build, stop } = await import('esbuild')
  const unfinished = join(OUT, `main-${process.pid}.tmp.js`)
  await build({
    absWorkingDir: ROOT,
    entryPoints: ['src/localcloud/main.ts'],
    outfile: unfinished,
    bundle: true,
    packages: 'external',
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    define: { 'import.meta.url': 'moduleUrl' },
    banner: { js: 'const moduleUrl = require("node:url").pathToFileURL(__filename).href' },
    logLevel: 'warning',
  })
  await stop()
  renameSync(unfinished, join(OUT, 'main.js'))
  cpSync(join(ROOT, 'src/localcloud/functions/worker-thread.mjs'), join(OUT, 'worker-thread.mjs'))
  const page = join(ROOT, 'src/localcloud/tryit')
  if (existsSync(page)) cpSync(page, join(OUT, 'tryit'), { recursive: true })
}

/**
 * In this very process: whoever ends it, gently or with `kill -9`, ends the local cloud. The built cloud and client lie
 * in the repository wherever the command was given; `--data` is taken from there.
 */
async function run() {
  const given = process.argv.slice(2)
  process.argv = [
    process.argv[0],
    join(OUT, 'main.js'),
    '--functions',
    join(ROOT, 'dist/cloud'),
    '--app',
    join(ROOT, 'dist/h5'),
    ...given,
  ]
  await import(pathToFileURL(join(OUT, 'main.js')).href)
}
