import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build, isFresh } from '../config/tasks/lib/builds.mjs'
import { freePort, startLocalCloud } from '../config/tasks/lib/local-cloud.mjs'
import { run, stopAll } from '../config/tasks/lib/run.mjs'
import { ask, cursorOf, medians } from './measure.mjs'

const FEW = 1_000
const MANY = 100_000
const FAR = 200
/** So that a year of one desk has that many pages. */
const SHORT_PAGE = 10
/** The lists of docs/scale.md: at 100,000 cases against 1,000, and page 200 against page 1. Times are ratios only. */
const LIMITS = { many: 1.25, far: 1.1 }

const OFFICER = 'demo-officer-yangguang'
const RESIDENT = 'resident-qian'
/** Who put the demo's published and closed case into the box: one in forty of the copies are theirs, too. */
const EAGER = 'resident-wang'
const DESK = { workstationId: 'yangguang-2' }
const YEAR = { from: dayBefore(365), to: dayBefore(0) }
const LISTS = [
  { name: 'desk.inbox', openid: OFFICER, input: { ...DESK, filter: 'open' } },
  {
    name: 'desk.inbox, closed',
    action: 'desk.inbox',
    openid: OFFICER,
    input: { ...DESK, filter: 'closed' },
    far: true,
  },
  { name: 'suggestion.mine', openid: RESIDENT, input: {} },
  { name: 'suggestion.mine, 2,500 cases', action: 'suggestion.mine', openid: EAGER, input: {}, far: true, grows: true },
  { name: 'wall.list', openid: RESIDENT, input: DESK },
  { name: 'wall.list, district', action: 'wall.list', openid: RESIDENT, input: {}, far: true },
  { name: 'stats.overview', openid: OFFICER, input: { ...DESK, ...YEAR } },
  { name: 'home.get', openid: RESIDENT, input: DESK },
]

if (!isFresh('cloud')) await build('cloud', console.log)
const districts = [FEW, MANY].map((wanted) => ({ wanted, folder: mkdtempSync(join(tmpdir(), 'yijianxiang-bench-')) }))
try {
  // Once with the demo alone: it makes the collections. The files are filled when they are nobody's.
  await withClouds(() => undefined)
  for (const { wanted, folder } of districts) await fill(folder, wanted)
  report(await withClouds(figures))
} finally {
  for (const { folder } of districts) rmSync(folder, { recursive: true, force: true })
}
await firstContent()

/** The Mini Program against the smallest app of the same build, both in the runtime of the tests. */
async function firstContent() {
  const onLine = console.log
  await run(process.execPath, ['config/tasks/build-client.mjs', 'weapp'], { env: { CLOUD: '', FLOOR: '1' }, onLine })
  const args = ['config/tasks/e2e.mjs', '--no-deps', '--retries=0', '--reporter=line', '--project=bench']
  await run(process.execPath, args, { env: { E2E_BENCH: '1' }, onLine })
}

async function fill(folder, wanted) {
  console.log(`putting ${wanted} cases into a file …`)
  const { code } = await run(process.execPath, ['bench/many-cases.mjs', folder, String(wanted)])
  if (code !== 0) throw new Error('the cases could not be put into the file')
}

/** Starts a local cloud on each folder, and ends them after `work`, which is given their addresses. */
async function withClouds(work) {
  const clouds = []
  try {
    for (const { folder } of districts) {
      const args = ['--port', String(await freePort()), '--data', folder]
      clouds.push(await startLocalCloud(args, { onLine: () => undefined, seconds: 120 }))
    }
    return await work(clouds.map(({ url }) => url))
  } finally {
    stopAll()
    await Promise.all(clouds.map(({ ended }) => ended))
  }
}

/** The few and the many are asked by turns, and so are the pages: a machine that is busy for a while is it for both. */
async function figures([few, many]) {
  const found = []
  for (const { name, action = name, openid, input, far, grows = false } of LISTS) {
    const page = far ? { limit: SHORT_PAGE } : {}
    const list = (url, cursor) => ask(url, openid, action, { ...input, ...page, ...(cursor && { cursor }) })
    const { requests } = await list(many)
    const cursor = far ? await cursorOf(FAR, (at) => list(many, at)) : undefined
    const [small, large, later] = await medians([
      () => list(few),
      () => list(many),
      ...(cursor === undefined ? [] : [() => list(many, cursor)]),
    ])
    const ratio = large / small
    const farRatio = later === undefined ? undefined : later / large
    const holds = (grows || ratio <= LIMITS.many) && (farRatio ?? 0) <= LIMITS.far
    found.push({ name, requests, small, large, ratio, farRatio, holds })
  }
  return found
}

function report(rows) {
  console.table(
    rows.map(({ name, requests, small, large, ratio, farRatio, holds }) => ({
      what: name,
      requests,
      [`p50 at ${FEW}, ms`]: round(small),
      [`p50 at ${MANY}, ms`]: round(large),
      [`ratio (≤ ${LIMITS.many})`]: round(ratio),
      [`page ${FAR} to page 1 (≤ ${LIMITS.far})`]: farRatio === undefined ? '' : round(farRatio),
      holds: holds ? 'yes' : 'NO',
    })),
  )
  const file = new URL('report.json', import.meta.url)
  writeFileSync(file, `${JSON.stringify({ few: FEW, many: MANY, rows }, undefined, 2)}\n`)
}

function dayBefore(days) {
  return new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10)
}

function round(figure) {
  return Math.round(figure * 100) / 100
}
