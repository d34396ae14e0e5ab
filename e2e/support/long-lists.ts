import type { Page } from '@playwright/test'
import { CALLS } from './weather'

/** The lists that are made long. */
export type Long = 'wall.list' | 'suggestion.mine'

const PAGE = 20
const WORDS = '楼道的灯坏了，晚上走路看不清。'
/** Rows are of so many heights. */
const HEIGHTS = 4

interface Row {
  id?: string
  publicId?: string
  text?: string
  excerpt?: string
}

interface Answer {
  ok: boolean
  data: { items: Row[] }
}

/**
 * Lets a list of this phone be `count` long, by twenty at a time: its first row again and again, with words of
 * their own. So many that are real would fill everybody's lists, and nobody may put in so many. Only number `real` leads anywhere.
 */
export async function makeLong(page: Page, list: Long, count: number, real: number): Promise<void> {
  let known: Answer | undefined
  await page.route(CALLS, async (route) => {
    const sent = JSON.parse(route.request().postData() ?? '{}') as { action?: string; input?: { cursor?: string } }
    if (sent.action !== list) return route.fallback()
    const { cursor, ...input } = sent.input ?? {}
    const before = Number(cursor ?? 0)
    known ??= (await (await route.fetch({ postData: JSON.stringify({ ...sent, input }) })).json()) as Answer
    const [row = {}] = known.data.items
    const items = Array.from({ length: Math.min(PAGE, count - before) }, (_, at) => rowOf(row, before + at + 1, real))
    const next = before + PAGE
    const data = { ...known.data, items, nextCursor: next < count ? String(next) : undefined }
    await route.fulfill({ json: { ...known, data } })
  })
}

function rowOf(row: Row, number: number, real: number): Row {
  const words = `第 ${number} 件：${WORDS.repeat(1 + (number % HEIGHTS))}`
  const id = number === real ? {} : row.id === undefined ? { publicId: `long${number}` } : { id: `long-${number}` }
  return { ...row, ...id, ...(row.text === undefined ? { excerpt: words } : { text: words }) }
}
