import { appJson, config } from './config'
import { callPage, type PageView } from './page-view'
import { topPage } from './pages'

/** How far from its end a page hears of it, unless its configuration says otherwise. */
const REACH_BOTTOM_DISTANCE = 50

/** A page's own configuration, or the app's for all pages. */
function settingOf<K extends 'enablePullDownRefresh' | 'onReachBottomDistance'>(view: PageView, name: K) {
  return config.package.json[view.path]?.[name] ?? appJson.window?.[name]
}

/** Tells the page on top where it is scrolled to, and once that its end is near: again when it has been away from it. */
export function startScrolling(): void {
  let low: PageView | undefined
  window.addEventListener('scroll', () => {
    const view = topPage()
    if (!view) return
    callPage(view, 'onPageScroll', { scrollTop: window.scrollY })
    const left = document.documentElement.scrollHeight - window.innerHeight - window.scrollY
    const isLow = left <= (settingOf(view, 'onReachBottomDistance') ?? REACH_BOTTOM_DISTANCE)
    if (isLow && low !== view) callPage(view, 'onReachBottom')
    low = isLow ? view : undefined
  })
}

function onTop(): PageView {
  const view = topPage()
  if (!view) throw new Error('no page is open')
  return view
}

/** @throws Error on a page that does not allow it: there nothing happens on a phone */
export function pullDown(): void {
  const view = onTop()
  if (settingOf(view, 'enablePullDownRefresh') !== true) throw new Error(`${view.path} cannot be pulled down`)
  startRefresh()
}

export function startRefresh(): void {
  const view = onTop()
  view.isRefreshing = true
  callPage(view, 'onPullDownRefresh')
}

export function stopRefresh(): void {
  onTop().isRefreshing = false
}

/** Whether the dots of a page that was pulled down are still there. */
export function isRefreshing(): boolean {
  return onTop().isRefreshing
}

export interface Shared {
  title: string
  path: string
  imageUrl?: string
}

/** Whether 转发 is in the menu of the page on top: it is when the page says what is shared, and did not hide it. */
export function canShare(): boolean {
  const view = onTop()
  return view.hasShareMenu && view.instance.onShareAppMessage !== undefined
}

export function setShareMenu(shown: boolean): void {
  onTop().hasShareMenu = shown
}

/** The cards that were sent, oldest first. */
export const sharedCards: Shared[] = []

/**
 * The person shares the page on top: by the menu, or by a button of the page with open-type="share".
 * @returns the card that is sent; what the page leaves out is WeChat's
 * @throws Error when the page cannot be shared
 */
export async function share(from: 'menu' | 'button', target?: object): Promise<Shared> {
  const view = onTop()
  if (from === 'menu' && !canShare()) throw new Error(`${view.path} cannot be shared`)
  const own = { title: appJson.window?.navigationBarTitleText ?? '', path: view.address }
  // What the page gives is whatever its code made.
  const given = (await callPage(view, 'onShareAppMessage', { from, target })) as Partial<Shared> | undefined
  const card = { ...own, ...given }
  sharedCards.push(card)
  return card
}
