import { mkdirSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Reporter, TestCase, TestResult } from '@playwright/test/reporter'
import { COST } from './costs'

const FILE = resolve(__dirname, '../../test-results/weapp-costs.json')

/**
 * Gathers what the screens of the Mini Program build cost into one file: `setData` calls and bytes, nodes and depth, by
 * screen and mode. Written when any were measured, by `npm test` and `npm run test:e2e`.
 */
export default class CostsReporter implements Reporter {
  private readonly measured = new Map<string, object[]>()

  onTestEnd(test: TestCase, { attachments }: TestResult): void {
    const costs = attachments.filter(({ name }) => name === COST)
    // A test that was tried again measured again: the last time counts.
    if (costs.length > 0)
      this.measured.set(
        test.id,
        costs.map(({ body }) => JSON.parse(String(body)) as object),
      )
  }

  onEnd(): void {
    const lines = Array.from(this.measured.values())
      .flat()
      .map((cost) => JSON.stringify(cost))
    if (lines.length === 0) return
    mkdirSync(resolve(FILE, '..'), { recursive: true })
    writeFileSync(FILE, `[\n  ${lines.sort().join(',\n  ')}\n]\n`)
  }
}
