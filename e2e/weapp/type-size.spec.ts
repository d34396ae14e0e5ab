import type { Page } from '@playwright/test'
import { overflow, smallTargets } from '../browser/measures'
import { newPerson } from '../support/local-cloud'
import { setScene, type Scene } from '../support/scene'
import type { ScreenName } from '../support/screens'
import { expect, test } from '../support/test'
import { phoneAt } from './settled'

test.describe.configure({ mode: 'parallel' })

/** WeChat's largest type. */
const LARGEST = 1.4
const LEAST = { light: 44, elder: 60 } as const

const RESIDENTS = [
  'home',
  'submit',
  'case',
  'wall',
  'me',
  'find',
  'receipt',
  'messages',
  'consultations',
] as const satisfies ScreenName[]

let scene: Scene
test.beforeAll(async () => {
  scene = await setScene(newPerson())
})

for (const name of RESIDENTS) {
  test(`${name} in the largest type of WeChat: every word grows, nothing stands out sideways`, async ({ browser }) => {
    for (const mode of ['light', 'elder'] as const) {
      const usual = await phoneAt(name, scene, mode, browser)
      const sizes = await typeOf(usual.page)
      expect.soft(await covered(usual.page), `words under a drawing in the usual type, ${mode}`).toEqual([])
      await usual.checkFailures()
      await usual.page.context().close()
      const large = await phoneAt(name, scene, mode, browser, { device: { fontScale: LARGEST } })
      const { page } = large
      const grown = await typeOf(page)
      // Figures of the day may be others by now.
      const both = [...sizes].filter(([words]) => grown.has(words))
      const wrong = both.filter(([words, of]) => !grewFrom(of, grown.get(words) ?? []))
      expect.soft(both.length, `words in sight, ${mode}`).toBeGreaterThan(5)
      expect.soft(wrong, `words that do not grow, ${mode}`).toEqual([])
      expect.soft(await overflow(page), `width, ${mode}`).toEqual([])
      expect.soft(await smallTargets(page, LEAST[mode]), `targets, ${mode}`).toEqual([])
      if (process.env.E2E_STATES !== undefined)
        await page.screenshot({ path: `${process.env.E2E_STATES}/type-${name}-${mode}.png`, fullPage: true })
      expect.soft(await covered(page), `words under a drawing, ${mode}`).toEqual([])
      expect.soft(await cut(page), `words that are cut off, ${mode}`).toEqual([])
      await large.checkFailures()
      await page.context().close()
    }
  })
}

const same = (one: number, other: number) => Math.abs(one / other - 1) <= 0.01

/** Whether no size of before stands as it was. The same words may stand, larger or smaller, on what others put on the wall meanwhile. */
function grewFrom(before: readonly number[], now: readonly number[]): boolean {
  const grown = before.map((size) => size * LARGEST)
  return now.every((size) => grown.some((one) => same(size, one)) || !before.some((one) => same(size, one)))
}

/** The sizes of type of each text in sight, in px. What is drawn is no text. */
async function typeOf(page: Page): Promise<Map<string, number[]>> {
  const sizes = new Map<string, number[]>()
  const found = await page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const range = document.createRange()
    const found: [string, number][] = []
    for (let text = walker.nextNode(); text; text = walker.nextNode()) {
      const words = text.textContent?.trim() ?? ''
      const parent = text.parentElement
      range.selectNodeContents(text)
      if (words === '' || !parent || range.getClientRects().length === 0) continue
      if (parent.closest('.announced, [aria-hidden=true], script, style, svg')) continue
      found.push([words, parseFloat(getComputedStyle(parent).fontSize)])
    }
    return found
  })
  for (const [words, size] of found) sizes.set(words, [...(sizes.get(words) ?? []), size])
  return sizes
}

/** Words in a box that hides what does not fit into it, but for what is shortened on purpose, with three dots. */
async function cut(page: Page): Promise<string[]> {
  // A seal may go over the edge of its paper.
  await page.addStyleTag({ content: '[aria-hidden=true] { display: none !important }' })
  return page.evaluate(() =>
    Array.from(document.body.querySelectorAll('*')).flatMap((element) => {
      const { overflowX, overflowY, position, webkitLineClamp, textOverflow } = getComputedStyle(element)
      if (webkitLineClamp !== 'none' || textOverflow === 'ellipsis') return []
      if (overflowX !== 'hidden' && overflowY !== 'hidden') return []
      if (element.closest('.announced, [aria-hidden=true], svg') || position === 'fixed') return []
      const { clientWidth, clientHeight, scrollWidth, scrollHeight } = element
      const beyond = Math.max(scrollWidth - clientWidth, scrollHeight - clientHeight)
      return clientWidth > 0 && beyond > 1 && element.textContent.trim() !== ''
        ? [`${element.className}: ${element.textContent.slice(0, 20)} by ${beyond}`]
        : []
    }),
  )
}

/** Words that a drawing lies over, as a seal may, or under whose edge they run. */
async function covered(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    // A bar at the bottom lies over the page, and the page is scrolled under it.
    const scrolls = (element: Element | null): boolean =>
      element === null || (getComputedStyle(element).position !== 'fixed' && scrolls(element.parentElement))
    const drawings = Array.from(document.body.querySelectorAll<HTMLElement>('[aria-hidden=true], img')).filter(
      (one) => one.getClientRects().length > 0 && scrolls(one),
    )
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const range = document.createRange()
    const found: string[] = []
    for (let text = walker.nextNode(); text; text = walker.nextNode()) {
      if (text.textContent?.trim() === '' || !scrolls(text.parentElement)) continue
      if (text.parentElement?.closest('.announced, [aria-hidden=true]')) continue
      range.selectNodeContents(text)
      const lines = Array.from(range.getClientRects())
      for (const drawing of drawings) {
        const { left, top, width, height } = drawing.getBoundingClientRect()
        // A round one that is turned is no larger for it.
        const [wide, high] = [(drawing.offsetWidth || width) / 2 - 1, (drawing.offsetHeight || height) / 2 - 1]
        const [x, y] = [left + width / 2, top + height / 2]
        const over = lines.some(
          (line) => line.left < x + wide && line.right > x - wide && line.top < y + high && line.bottom > y - high,
        )
        if (over) found.push(`${text.textContent ?? ''} under ${drawing.className}`)
      }
    }
    return found
  })
}
