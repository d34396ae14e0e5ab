// Builds the client: `node config/tasks/build-client.mjs <h5|weapp>`; with CLOUD=local the Mini Program build that talks
// to the local cloud. Quiet when all is well; fails on real errors.
import { spawn } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { filesIn, kilobytes, packageSizes, subpackagesOf } from './lib/sizes.mjs'

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..')
const target = process.argv[2]
if (target !== 'h5' && target !== 'weapp') {
  console.error('usage: build-client.mjs <h5|weapp>')
  process.exit(2)
}
const local = target === 'weapp' && process.env.CLOUD === 'local'
const out = path.join(root, 'dist', process.env.FLOOR === '1' ? 'floor' : local ? 'weapp-local' : target)
const started = Date.now()
fs.rmSync(out, { recursive: true, force: true })

const { code, log } = await taro(target)
const entry = path.join(out, target === 'h5' ? 'index.html' : 'app.json')
// Taro can end with 0 although a module failed, and prints "Conflicting order" as an error although all is well.
const failed =
  code !== 0 || !fs.existsSync(entry) || /Module not found|Module build failed|SyntaxError|ERROR in/.test(log)
if (failed) {
  console.error(log)
  console.error(`✗ ${target} build failed`)
  process.exit(1)
}

const seconds = ((Date.now() - started) / 1000).toFixed(1)
if (target === 'h5') {
  console.log(
    `✓ ${path.relative(root, out)} in ${seconds} s, ${kilobytes(filesIn(out).reduce((sum, [, bytes]) => sum + bytes, 0))}`,
  )
} else {
  if (!local) forbidLocalCode(out)
  const packages = packageSizes(filesIn(out), subpackagesOf(out))
  const told = packages.map(({ name, bytes }) => `${name} ${kilobytes(bytes)}`).join(', ')
  console.log(`✓ ${path.relative(root, out)} in ${seconds} s, ${told}`)
}

function taro(type) {
  const cli = path.join(root, 'node_modules/@tarojs/cli/bin/taro')
  const env = { ...process.env, NODE_ENV: 'production', TARO_ENV: type, FORCE_COLOR: '0' }
  const child = spawn(process.execPath, [cli, 'build', '--type', type], { cwd: root, env })
  let log = ''
  child.stdout.on('data', (chunk) => (log += chunk))
  child.stderr.on('data', (chunk) => (log += chunk))
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, log })))
}

/** Identity by header is the local cloud's alone; a production bundle that knows it is broken. */
function forbidLocalCode(folder) {
  const guilty = filesIn(folder).filter(([file]) =>
    fs.readFileSync(path.join(folder, file), 'latin1').includes('x-openid'),
  )
  if (guilty.length === 0) return
  console.error(`✗ local code in the production build: ${guilty.map(([file]) => file).join(', ')}`)
  process.exit(1)
}
