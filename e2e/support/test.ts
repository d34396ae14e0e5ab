import { test as base } from '@playwright/test'

export { expect } from '@playwright/test'

/**
 * A test that puts its phones and PCs away when it is over: what nobody looks at any more would go on asking the cloud, and
 * slow down the tests after it.
 */
export const test = base.extend<{ putAway: void }>({
  putAway: [
    async ({ browser }, use) => {
      await use()
      for (const context of browser.contexts()) await context.close()
    },
    { auto: true },
  ],
})
