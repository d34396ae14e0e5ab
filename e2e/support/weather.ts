import type { Page, Route } from '@playwright/test'

/** How the cloud is today, as one phone sees it. */
export type Weather = 'fine' | 'silent' | 'unreachable' | 'broken' | 'forbidden' | 'busy'

/** Where calls go. */
export const CALLS = '**/call/**'

const ERRORS = {
  broken: { code: 'INTERNAL', message: '出了点问题，我们会尽快修好，请稍后重试' },
  forbidden: { code: 'FORBIDDEN', message: '这一步您办不了，请找负责的队员或室长' },
  busy: { code: 'RATE_LIMITED', message: '提交得有点多，请过一会儿再来' },
} as const

/** Both builds call the cloud from their page, so that it can be spoilt for one phone alone. */
export async function setWeather(page: Page, weather: Weather): Promise<void> {
  await page.unroute(CALLS)
  if (weather === 'fine') return
  await page.route(CALLS, (route) => spoil(route, weather))
}

function spoil(route: Route, weather: Exclude<Weather, 'fine'>): Promise<void> {
  // Never answered; the page that asked goes first.
  if (weather === 'silent') return Promise.resolve()
  if (weather === 'unreachable') return route.abort()
  return route.fulfill({ json: { ok: false, error: ERRORS[weather] } })
}

/** Holds back what this phone asks by one action. @returns lets it go, and what comes after */
export async function hold(page: Page, action: string): Promise<() => void> {
  let release: () => void = () => undefined
  const held = new Promise<void>((resolve) => (release = resolve))
  await page.route(CALLS, async (route) => {
    const sent = JSON.parse(route.request().postData() ?? '{}') as { action?: string }
    if (sent.action === action) await held
    await route.fallback()
  })
  return release
}

/** The lists that go on. */
export type Listed = 'suggestion.mine' | 'wall.list' | 'message.list' | 'consultation.list'

export interface ShortPages {
  /** Whether what comes after the first page is lost on the way. */
  lost: boolean
  /** How often a page after the first was asked for. */
  asked: number
}

/** Lets a list of this phone come by `limit` at a time: more than a page, out of a handful. */
export async function shortPages(page: Page, limit: number, list: Listed = 'suggestion.mine'): Promise<ShortPages> {
  const pages: ShortPages = { lost: false, asked: 0 }
  await page.route(CALLS, async (route) => {
    const sent = JSON.parse(route.request().postData() ?? '{}') as { action?: string; input?: { cursor?: string } }
    if (sent.action !== list) return route.fallback()
    if (sent.input?.cursor !== undefined) {
      pages.asked += 1
      if (pages.lost) return route.abort()
    }
    await route.continue({ postData: JSON.stringify({ ...sent, input: { ...sent.input, limit } }) })
  })
  return pages
}

/** A phone so low that a handful of lines is higher than it. */
export function low(page: Page): Promise<void> {
  return page.setViewportSize({ width: 375, height: 300 })
}

/** A phone so high that nothing on it has to be scrolled. */
export function high(page: Page): Promise<void> {
  return page.setViewportSize({ width: 375, height: 6000 })
}
