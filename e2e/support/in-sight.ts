import type { Page } from '@playwright/test'

/** The numbered rows of a long list that are in the window, from the top down. */
export interface InSight {
  numbers: number[]
  /** How far down the window each of them begins, in px. */
  tops: number[]
  height: number
}

/** Rows that begin with `第 12 件`; see long-lists.ts. */
export function inSight(page: Page): Promise<InSight> {
  return page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const found: { number: number; top: number }[] = []
    while (walker.nextNode()) {
      const [, number] = /^第 (\d+) 件/.exec(walker.currentNode.textContent ?? '') ?? []
      const range = document.createRange()
      range.selectNode(walker.currentNode)
      const { top, bottom, height } = range.getBoundingClientRect()
      if (number !== undefined && height > 0 && bottom > 0 && top < window.innerHeight)
        found.push({ number: Number(number), top })
    }
    return { numbers: found.map((one) => one.number), tops: found.map((one) => one.top), height: window.innerHeight }
  })
}

/** Chromium keeps in place what is read when something above it grows; WeChat on an iPhone does not. */
export async function asOnAnIphone(page: Page): Promise<void> {
  await page.addStyleTag({ content: '* { overflow-anchor: none !important }' })
}
