import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from '@playwright/test'
import type { AxeResults, RunOptions } from 'axe-core'

const AXE = readFileSync(createRequire(__filename).resolve('axe-core/axe.min.js'), 'utf8')

type Run = (root: Document, options: RunOptions) => Promise<AxeResults>

/** What colours decide: all that another theme changes of a page that was looked at whole. */
export const COLOURS = ['color-contrast']

/** What axe finds wrong with the page as it stands, one line a violation; `without` names rules not to apply, `only` all that are. */
export async function violations(page: Page, without: string[] = [], only?: string[]): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(AXE)
  await colorsAtRest(page)
  const options: RunOptions = {
    resultTypes: ['violations'],
    ...(only && { runOnly: only }),
    iframes: false,
    rules: Object.fromEntries(without.map((rule) => [rule, { enabled: false }])),
  }
  const found = await page.evaluate(async (given) => {
    const { axe } = window as unknown as { axe: { run: Run } }
    return (await axe.run(document, given)).violations
  }, options)
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html}\n${failureSummary ?? ''}`),
  )
}

/** Half way from light to dark nothing has its contrast. */
async function colorsAtRest(page: Page): Promise<void> {
  await page.evaluate(() =>
    Promise.allSettled(
      document.getAnimations().flatMap((one) => (one instanceof CSSTransition ? [one.finished] : [])),
    ).then(() => undefined),
  )
}

/** What stands out sideways, of the window or of a pane that only scrolls up and down, with how far. */
export function overflow(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth
    return Array.from(document.body.querySelectorAll('*')).flatMap((element) => {
      const { right, width: own } = element.getBoundingClientRect()
      // A row of chips is swept sideways, but in elder mode, where it is none.
      if (own === 0 || element.closest('svg') || element.closest('.sideways, .sideways *')) return []
      const scrolls = /auto|scroll/.test(getComputedStyle(element).overflowY)
      const beyond = Math.max(right - width, scrolls ? element.scrollWidth - element.clientWidth : 0)
      return beyond > 1 ? [`${element.tagName}.${element.className} by ${beyond.toFixed(0)}`] : []
    })
  })
}

/** What can be tapped and is smaller than `least` in either direction, with its size. */
export function smallTargets(page: Page, least: number): Promise<string[]> {
  return page.evaluate((smallest) => {
    const TAPPABLE =
      'a[href], button, input:not([type=hidden]), textarea, select, [role=button], [role=link], [role=radio], [role=checkbox], [role=switch], [role=tab]'
    const targets = Array.from(document.querySelectorAll(TAPPABLE)).filter((element) => {
      const { width, height } = element.getBoundingClientRect()
      // A radio button that is drawn by its label is as large as the label.
      return width > 0 && height > 0 && !element.closest('label') && !element.closest('[aria-hidden=true]')
    })
    return [...targets, ...document.querySelectorAll('label')].flatMap((element) => {
      const { width, height } = element.getBoundingClientRect()
      const tooSmall = Math.min(width, height) > 0 && Math.min(width, height) < smallest - 0.5
      const name = element.getAttribute('aria-label') ?? element.textContent.trim().slice(0, 20)
      return tooSmall ? [`${name}: ${width.toFixed(0)} × ${height.toFixed(0)}`] : []
    })
  }, least)
}

/** Words in sight whose type is smaller than `least` px, each with its size. What only a screen reader hears has none; a drawing is no text. */
export function smallTexts(page: Page, least: number): Promise<string[]> {
  return page.evaluate((smallest) => {
    const found: string[] = []
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const range = document.createRange()
    for (let text = walker.nextNode(); text; text = walker.nextNode()) {
      const words = text.textContent?.trim() ?? ''
      const parent = text.parentElement
      range.selectNodeContents(text)
      if (words === '' || !parent || range.getClientRects().length === 0) continue
      if (parent.closest('.announced, [aria-hidden=true], script, style, svg')) continue
      const size = parseFloat(getComputedStyle(parent).fontSize)
      if (size < smallest - 0.1) found.push(`${words.slice(0, 20)}: ${size} px`)
    }
    for (const field of document.querySelectorAll<HTMLInputElement>('input, textarea')) {
      const size = parseFloat(getComputedStyle(field).fontSize)
      if (field.getClientRects().length > 0 && field.type !== 'file' && size < smallest - 0.1)
        found.push(`${field.placeholder || field.value}: ${size} px`)
    }
    return found
  }, least)
}

/** Open sheets that only a cross or nothing closes: elder mode has a button as wide as the sheet, at its end. */
export function crosses(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    Array.from(document.querySelectorAll('[role=dialog]')).flatMap((dialog) => {
      const name = dialog.getAttribute('aria-label') ?? ''
      const { paddingLeft, paddingRight } = getComputedStyle(dialog)
      const room = dialog.clientWidth - parseFloat(paddingLeft) - parseFloat(paddingRight)
      const last = dialog.lastElementChild
      const closes = last?.matches('[role=button], button') && last.getBoundingClientRect().width > room - 1
      const cross = dialog.querySelector('.sheet-close') ? [`${name}: a cross`] : []
      return closes ? cross : [...cross, `${name}: no button at its end`]
    }),
  )
}
