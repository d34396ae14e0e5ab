// `npm run size`: what the Mini Program and the function weigh, by part, against config/budgets.mjs. Ends with 1 when
// something is over its limit. 1 KB is 1024 bytes; sizes are of the files as they are uploaded.
import { statSync } from 'node:fs'
import { join } from 'node:path'
import { BUDGETS } from '../budgets.mjs'
import { ensureInstalled } from './install.mjs'
import { build, isFresh } from './lib/builds.mjs'
import { ROOT } from './lib/paths.mjs'
import { filesIn, kilobytes, packageSizes, subpackagesOf, verdictOf } from './lib/sizes.mjs'

await ensureInstalled()
for (const name of ['weapp', 'cloud']) {
  if (isFresh(name)) continue
  const { code } = await build(name, console.log)
  if (code !== 0) process.exit(code)
}

const folder = join(ROOT, 'dist/weapp')
const sizes = [
  ...packageSizes(filesIn(folder), subpackagesOf(folder)),
  {
    name: 'api (cloud)',
    bytes: statSync(join(ROOT, 'dist/cloud/functions/api/index.js')).size,
    parts: {},
    ...BUDGETS.api,
  },
]
for (const size of sizes) {
  const { name, bytes, parts, goal, limit } = size
  const against = `goal ${kilobytes(goal)}, limit ${kilobytes(limit)}`
  console.log(`${name.padEnd(14)} ${kilobytes(bytes).padStart(8)}   ${against}: ${verdictOf(size)}`)
  const heaviest = Object.entries(parts).sort(([, a], [, b]) => b - a)
  for (const [part, weight] of heaviest) console.log(`  ${part.padEnd(12)} ${kilobytes(weight).padStart(8)}`)
}
process.exit(sizes.some((size) => verdictOf(size) === 'over the limit') ? 1 : 0)
