import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { findChromium } from './chromium.mjs'
import { ensureInstalled } from './install.mjs'
import { build } from './lib/builds.mjs'
import { ROOT } from './lib/paths.mjs'
import { green, heading, red, secondsSince } from './lib/report.mjs'
import { run, runTool, stopAll } from './lib/run.mjs'

const RESULTS = join(ROOT, 'test-results')
const UNIT_REPORT = join(RESULTS, 'unit.json')
const JOURNEY_REPORT = join(RESULTS, 'journeys.json')
const silently = () => undefined

const types = part('类型 types', () => runTool('typescript/bin/tsc', ['--noEmit'], { onLine: silently }))
const lint = part('规则 lint', () => runTool('eslint/bin/eslint.js', ['.'], { onLine: silently }))
const format = part('格式 format', () =>
  runTool('prettier/bin/prettier.cjs', ['--check', '--log-level', 'warn', '.'], { onLine: silently }),
)
const deadCode = part('死代码 dead code', () => runTool('knip/bin/knip.js', [], { onLine: silently }))
const unit = part('单元与云端 unit and cloud', () =>
  runTool(
    'vitest/vitest.mjs',
    ['run', '--config', 'config/vitest.config.mts', '--reporter=dot', '--reporter=json', `--outputFile=${UNIT_REPORT}`],
    { env: { LOCALCLOUD_PREBUILT: '1' }, onLine: silently },
  ),
)
const buildCloud = part('构建云函数 build cloud', () => build('cloud', silently))
const buildH5 = part('构建网页版 build h5', () => build('h5', silently))
const buildWeapp = part('构建小程序 build weapp', () => build('weapp', silently))
const sizes = part('大小 sizes', () => run(process.execPath, ['config/tasks/size.mjs'], { onLine: silently }))
const buildWeappLocal = part('构建小程序（本地云）build weapp-local', () => build('weapp-local', silently))

await ensureInstalled()
const start = Date.now()
rmSync(RESULTS, { recursive: true, force: true })
mkdirSync(RESULTS, { recursive: true })

// Looked for first: without a browser the rest would be for nothing.
const chromium = await findChromium().catch(({ message }) => {
  heading('没有浏览器 no browser')
  console.log(message)
  return finish(1)
})

heading('检查、测试、构建 check, test, build')
// Two lanes for two cores. Each lane is in order: cheap things first, and what others need before them.
await Promise.all([
  inOrder(types, lint, format, deadCode, buildWeapp, buildWeappLocal),
  inOrder(buildCloud, buildH5, unit),
])

await sizes()

heading('走一遍 journeys')
const { code } = await run(process.execPath, ['config/tasks/e2e.mjs'], {
  env: { CHROMIUM_PATH: chromium, PLAYWRIGHT_JSON_OUTPUT_FILE: JOURNEY_REPORT },
})
finish(code === 0 ? 0 : Math.max(1, journeysOf().failed))

/** A named step that says how it went, and ends the whole run with its output when it failed. */
function part(name, work) {
  return async () => {
    const began = Date.now()
    const { code, output } = await work()
    if (code === 0) return console.log(`${green('✓')} ${name}  ${secondsSince(began)}`)
    stopAll()
    heading(`${name} 没有通过 failed`)
    console.log(output)
    finish(Math.max(1, unitTests().failed))
  }
}

async function inOrder(...parts) {
  for (const step of parts) await step()
}

function finish(failed) {
  const { passed: journeys, flaky } = journeysOf()
  const passed = unitTests().passed + journeys + flaky
  if (flaky > 0) console.log(`\n${flaky} 条走第二遍才通过 passed only at the second try (see "flaky" above)`)
  console.log(`\n${failed === 0 ? green('全部通过') : red('没有通过')}  ${secondsSince(start)}`)
  console.log(`${passed} passed, ${failed} failed`)
  process.exit(failed === 0 ? 0 : 1)
}

function unitTests() {
  const report = readJson(UNIT_REPORT)
  return { passed: report?.numPassedTests ?? 0, failed: report?.numFailedTests ?? 0 }
}

function journeysOf() {
  const stats = readJson(JOURNEY_REPORT)?.stats
  return { passed: stats?.expected ?? 0, failed: stats?.unexpected ?? 0, flaky: stats?.flaky ?? 0 }
}

function readJson(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    return undefined
  }
}
