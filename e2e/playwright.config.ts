import { defineConfig } from '@playwright/test'

const url = process.env.E2E_URL
if (url === undefined)
  throw new Error('E2E_URL is missing: run `npm run test:e2e`, which starts a local cloud of its own')

/** A browser that leaves the network alone; everything it needs comes from the local cloud. */
const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // A microphone that beeps, which everybody is allowed.
  '--use-fake-device-for-media-stream',
  '--use-fake-ui-for-media-stream',
]

/** A trace's snapshots run in every frame with what browsers have: they cannot where there is only what WeChat has. */
const WITHOUT_SNAPSHOTS = { mode: 'on-first-retry', snapshots: false } as const

/** What `npm test` counts. */
const JSON_FILE: [string] = ['json']

/** Still pictures: without motion nothing is caught half way. */
const SHOTS = [
  {
    name: 'shots',
    testMatch: 'shots/shots.spec.ts',
    use: { contextOptions: { reducedMotion: 'reduce' as const }, trace: 'off' as const },
  },
  { name: 'sheet', testMatch: 'shots/sheet.spec.ts', dependencies: ['shots'] },
]

export default defineConfig({
  testDir: '.',
  outputDir: '../test-results/journeys',
  // Two cores, and each browser waits half of its time.
  workers: 4,
  forbidOnly: Boolean(process.env.CI),
  // Far above what anything takes: a busy machine is several times slower, and what is broken fails all the same.
  timeout: 300_000,
  // A machine that stands still for half a minute is no fault of ours. What passed only at the second try is named at the end.
  retries: 1,
  expect: { timeout: 30_000 },
  reporter: [
    ['list'],
    ['./support/costs-reporter.ts'],
    ...(process.env.PLAYWRIGHT_JSON_OUTPUT_FILE ? [JSON_FILE] : []),
  ],
  use: {
    baseURL: url,
    actionTimeout: 30_000,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    viewport: { width: 375, height: 812 },
    hasTouch: true,
    screenshot: 'only-on-failure',
    // Of the second try: keeping one of every test takes a fifth of the time.
    trace: 'on-first-retry',
    launchOptions: { executablePath: process.env.CHROMIUM_PATH, args: QUIET },
  },
  projects: [
    // First, and alone: afterwards the officer's inbox is full of what the others put into the box.
    { name: 'journey', testMatch: 'browser/main-job.spec.ts' },
    { name: 'weapp-journey', testMatch: 'weapp/main-job.spec.ts', use: { trace: WITHOUT_SNAPSHOTS } },
    { name: 'contract', testMatch: 'contract/*.spec.ts', dependencies: ['journey', 'weapp-journey'] },
    {
      name: 'browser',
      testMatch: 'browser/*.spec.ts',
      testIgnore: 'browser/main-job.spec.ts',
      dependencies: ['journey', 'weapp-journey'],
    },
    {
      name: 'weapp',
      testMatch: 'weapp/**/*.spec.ts',
      testIgnore: 'weapp/main-job.spec.ts',
      use: { trace: WITHOUT_SNAPSHOTS },
      dependencies: ['journey', 'weapp-journey'],
    },
    // These move the clock everybody shares, and the last one resets everything: after all others, one by one.
    {
      name: 'clock',
      testMatch: 'clock/*.spec.ts',
      use: { trace: WITHOUT_SNAPSHOTS },
      dependencies: ['contract', 'browser', 'weapp'],
      workers: 1,
    },
    ...(process.env.E2E_SHOTS ? SHOTS : []),
    ...(process.env.E2E_BENCH ? [{ name: 'bench', testDir: '../bench', testMatch: '*.spec.ts' }] : []),
  ],
})
