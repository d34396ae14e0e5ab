import { overflow, smallTargets, violations } from '../browser/measures'
import { asNew } from '../browser/settled'
import { reportCost } from '../support/costs'
import { newPerson } from '../support/local-cloud'
import { setScene, type Scene } from '../support/scene'
import { isDesk, isVariant, SCREEN_NAMES, type Mode } from '../support/screens'
import { hasSteps } from '../support/steps'
import { test } from '../support/one-page'
import { expect } from '../support/test'
import { phoneAt } from './settled'

test.describe.configure({ mode: 'parallel' })

const LEAST = { light: 44, dark: 44, elder: 60, 'elder-dark': 60 } satisfies Record<Mode, number>

/** The budgets of one screen: what its first content may cost (WeChat's own warnings are far above). */
const MOST = { calls: 5, bytes: 48 * 1024, nodes: 1000, depth: 30 }

/** WeChat knows no levels of headings and no keyboard to scroll by, and what it draws itself is no landmark of a page. */
const NOT_IN_WECHAT = ['aria-required-attr', 'page-has-heading-one', 'region', 'scrollable-region-focusable']

/** The two that differ in everything, of staff's screens one; the browser build is measured in all. */
const MODES = ['light', 'elder-dark'] as const satisfies Mode[]
const DESK_MODES = ['light'] as const satisfies Mode[]

let scene: Scene
test.beforeAll(async () => {
  scene = await setScene(newPerson())
})

for (const name of SCREEN_NAMES.filter((each) => !isVariant(each))) {
  test(`${name} on the Mini Program build: nothing axe can find, large targets, within its budget`, async ({
    browser,
    page,
  }) => {
    for (const mode of isDesk(name) ? DESK_MODES : MODES) {
      await asNew(page)
      const phone = await phoneAt(name, scene, mode, browser, { page })
      await phone.checkFailures()
      expect.soft(await violations(phone.page, NOT_IN_WECHAT), `axe, ${mode}`).toEqual([])
      expect.soft(await smallTargets(phone.page, LEAST[mode]), `targets, ${mode}`).toEqual([])
      expect.soft(await overflow(phone.page), `width, ${mode}`).toEqual([])
      const cost = await phone.ask(({ cost }) => cost())
      await reportCost(test.info(), { screen: name, mode, ...cost })
      expect.soft(cost?.setDataBytes, `setData was counted, ${mode}`).toBeGreaterThan(0)
      // The budget is one for the way to the first content.
      if (!hasSteps(name)) expect.soft(cost?.setDataCalls, `setData calls, ${mode}`).toBeLessThanOrEqual(MOST.calls)
      expect.soft(cost?.largestSetData, `the largest setData, ${mode}`).toBeLessThanOrEqual(MOST.bytes)
      expect.soft(cost?.nodes, `nodes, ${mode}`).toBeLessThan(MOST.nodes)
      expect.soft(cost?.depth, `depth, ${mode}`).toBeLessThan(MOST.depth)
      await phone.checkFailures()
    }
  })
}
