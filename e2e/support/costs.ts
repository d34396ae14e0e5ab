import type { TestInfo } from '@playwright/test'

/** The name of what a test attaches when it has measured a screen. */
export const COST = 'cost of a screen'

/** Hands what a screen cost over to the report (costs-reporter.ts). */
export function reportCost(test: TestInfo, cost: { screen: string; mode: string } & object): Promise<void> {
  return test.attach(COST, { body: JSON.stringify(cost), contentType: 'application/json' })
}
