import { readFileSync } from 'node:fs'
import { isVariant, MODE_NAMES, SCREEN_NAMES, type Mode } from '../support/screens'
import { test } from '../support/test'
import { SHOTS, shotOf } from './names'

const COLUMNS = 6
const WIDTH = 240

/** Runs after all pictures are there (playwright.config.ts): the two builds side by side, one sheet a mode. */
for (const mode of MODE_NAMES) {
  test(`the contact sheet of both builds in ${mode}`, async ({ page }) => {
    await page.setViewportSize({ width: COLUMNS * (WIDTH + 12), height: 800 })
    await page.setContent(sheet(mode))
    await page.screenshot({ path: `${SHOTS}/sheet-${mode}.png`, fullPage: true })
  })
}

function sheet(mode: Mode): string {
  const cells = SCREEN_NAMES.flatMap((name) =>
    (isVariant(name) ? (['h5'] as const) : (['h5', 'weapp'] as const)).map((build) => {
      const picture = readFileSync(shotOf(name, mode, build)).toString('base64')
      return `<figure><figcaption>${name} · ${build}</figcaption><img width=${WIDTH} src="data:image/png;base64,${picture}"></figure>`
    }),
  )
  return `<style>body{margin:0;display:grid;grid-template-columns:repeat(${COLUMNS},1fr);font:13px sans-serif;background:#888}
    figure{margin:6px}figcaption{padding:2px 0}img{display:block}</style>${cells.join('')}`
}
