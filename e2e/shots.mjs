/** `npm run shots`: pictures of every screen in every mode, of both builds, into test-results/shots/, from a local cloud of their own. */
process.env.E2E_SHOTS = '1'
process.argv.push('--project=sheet')
await import('../config/tasks/e2e.mjs')
