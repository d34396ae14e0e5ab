import { findChromium } from './chromium.mjs'
import { build, isFresh } from './lib/builds.mjs'
import { startTemporaryCloud } from './lib/local-cloud.mjs'
import { runTool } from './lib/run.mjs'

/** Runs the journeys on a fresh local cloud; arguments go on to Playwright: `npm run test:e2e -- -g 王阿姨`. */
for (const name of ['cloud', 'h5', 'weapp', 'weapp-local']) {
  if (isFresh(name)) continue
  console.log(`building ${name} …`)
  const { code } = await build(name, console.log)
  if (code !== 0) process.exit(code)
}

const chromium = await findChromium().catch(({ message }) => {
  console.error(message)
  return process.exit(1)
})
const cloud = await startTemporaryCloud()
const { code } = await runTool(
  '@playwright/test/cli.js',
  ['test', '--config', 'e2e/playwright.config.ts', ...process.argv.slice(2)],
  { env: { CHROMIUM_PATH: chromium, E2E_URL: cloud.url } },
)
if (code !== 0 && cloud.lines.length > 0)
  console.log(`\nwhat the local cloud said:\n${cloud.lines.slice(-40).join('\n')}`)
await cloud.stop()
process.exit(code)
