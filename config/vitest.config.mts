import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const root = fileURLToPath(new URL('..', import.meta.url))

export default defineConfig({
  root,
  resolve: { alias: { '@': `${root}src` } },
  test: {
    environment: 'node',
    globalSetup: `${root}config/vitest.setup.mts`,
    include: ['src/**/*.test.ts', 'config/**/*.test.ts', 'e2e/weapp/**/*.test.ts'],
    // Two cores, as the smallest machine we promise to run on has, and tests that wait for the disk. Processes, not threads: a test of the cloud sets
    // its own process.env, which threads would share.
    pool: 'forks',
    maxWorkers: 3,
    // Far above what anything takes: a busy machine is several times slower, and what is broken fails all the same.
    testTimeout: 60_000,
    // A hook may start a whole local cloud.
    hookTimeout: 60_000,
    teardownTimeout: 10_000,
    restoreMocks: true,
  },
})
