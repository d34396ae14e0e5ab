import type { Page } from '@playwright/test'
import { test as base } from '@playwright/test'
import { asNew } from '../browser/settled'

/** This process's own, from the first test on. */
let kept: Page | undefined

/**
 * For tests that only look: all of one process use one page, which is as new before each. Browsers keep what they have
 * compiled, and do not start a process a test; that is a third of the time.
 */
export const test = base.extend({
  page: async ({ browser }, use) => {
    if (kept?.isClosed() !== false) kept = await (await browser.newContext()).newPage()
    else await asNew(kept)
    await kept.setViewportSize({ width: 375, height: 812 })
    await use(kept)
  },
})
