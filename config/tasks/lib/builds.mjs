import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from './paths.mjs'
import { run } from './run.mjs'

const TOOLING = ['package.json', 'package-lock.json', 'tsconfig.json', 'config']
const CLIENT = ['src/client', 'src/contract', 'babel.config.js', ...TOOLING]

/** What of the environment is built in (config/index.ts). */
const SETTINGS = ['CLOUD_ENV', 'LOCAL_CLOUD', 'SCAN_LINK']

/** What can be built: how, out of what, and a file that is there afterwards. */
const BUILDS = {
  cloud: {
    args: ['config/tasks/build-cloud.mjs'],
    from: ['src/cloud', 'src/contract', ...TOOLING],
    gives: 'dist/cloud/functions/api/index.js',
  },
  h5: { args: ['config/tasks/build-client.mjs', 'h5'], from: CLIENT, gives: 'dist/h5/index.html' },
  weapp: {
    args: ['config/tasks/build-client.mjs', 'weapp'],
    // Whatever the shell says: with CLOUD=local there it would build the other one, and pass off an old one as this.
    env: { CLOUD: '' },
    from: CLIENT,
    gives: 'dist/weapp/app.json',
  },
  /** The Mini Program for the local cloud; whoever serves it says where that is. */
  'weapp-local': {
    args: ['config/tasks/build-client.mjs', 'weapp'],
    env: { CLOUD: 'local' },
    from: CLIENT,
    gives: 'dist/weapp-local/app.json',
  },
}

/** Builds `name` and checks that something came of it. Lines of the builder go to `onLine`. */
export async function build(name, onLine) {
  const { args, gives, env = {} } = BUILDS[name]
  const inputs = hashOf(name)
  // Gone first: a build that is broken off must not count as the one before.
  rmSync(stampOf(name), { force: true })
  const { code, output } = await run(process.execPath, args, { env, onLine })
  if (code !== 0 || !existsSync(join(ROOT, gives)))
    return { code: code || 1, output: output || `${gives} is missing\n` }
  mkdirSync(join(ROOT, 'dist'), { recursive: true })
  writeFileSync(stampOf(name), inputs)
  return { code: 0, output }
}

/** Whether the last build of `name` was made of what is there now. */
export function isFresh(name) {
  const stamp = stampOf(name)
  if (!existsSync(stamp) || !existsSync(join(ROOT, BUILDS[name].gives))) return false
  return readFileSync(stamp, 'utf8') === hashOf(name)
}

function stampOf(name) {
  return join(ROOT, `dist/.stamp-${name}`)
}

function hashOf(name) {
  const hash = createHash('sha256')
  for (const name of SETTINGS) hash.update(`${name}=${process.env[name] ?? ''}\0`)
  for (const path of BUILDS[name].from.flatMap(filesUnder)) {
    hash
      .update(path)
      .update('\0')
      .update(readFileSync(join(ROOT, path)))
      .update('\0')
  }
  return hash.digest('hex')
}

function filesUnder(path) {
  const full = join(ROOT, path)
  if (!existsSync(full)) return []
  if (!statSync(full).isDirectory()) return [path]
  return readdirSync(full, { recursive: true })
    .map((file) => join(path, file))
    .filter((file) => statSync(join(ROOT, file)).isFile() && !/\.test\.tsx?$/.test(file))
    .sort()
}
