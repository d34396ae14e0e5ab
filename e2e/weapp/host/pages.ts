import { allPages, isTab } from './config'
import { resolvePath } from './paths'
import { redrawBars, setTitle } from './bars'
import { costsIn } from './measured'
import { callPage, createPage, type Instance, type PageView } from './page-view'
import { shapeOf, type PageCost } from './report'

const stack: PageView[] = []
/** Tab pages stay alive while others are on top or in their place. */
const tabs = new Map<string, PageView>()

export function topPage(): PageView | undefined {
  return stack[stack.length - 1]
}

export function depthOfStack(): number {
  return stack.length
}

export function getCurrentPages(): Instance[] {
  return stack.map(({ instance }) => instance)
}

/** The page an element is drawn in. */
export function pageOf(element: Element): PageView | undefined {
  const own = element.closest('page')
  return [...stack, ...tabs.values()].find((view) => view.element === own)
}

/** The page whose instance it is, in sight or not. */
export function viewOf(instance: Instance): PageView | undefined {
  return [...stack, ...tabs.values()].find((view) => view.instance === instance)
}

function parse(url: string): { path: string; query: Record<string, string> } {
  const [raw = '', search = ''] = url.split('?')
  // Without a slash it begins where the page on top is, in WeChat too.
  const path = resolvePath(topPage()?.path ?? '', raw)
  const pairs = search === '' ? [] : search.split('&').map((pair) => pair.split('=', 2))
  return { path, query: Object.fromEntries(pairs.map(([name = '', value = '']) => [name, value])) }
}

function wanted(url: string): { path: string; query: Record<string, string> } {
  const to = parse(url)
  if (!allPages().includes(to.path)) throw new Error(`page "${to.path}" is not found`)
  return to
}

function show(view: PageView): void {
  view.element.style.display = ''
  view.style.media = ''
  applyMeta(view)
  redrawBars(view)
  window.scrollTo(0, view.scrollTop)
  callPage(view, 'onShow')
  view.tellComponents('show')
}

function hide(view: PageView | undefined): void {
  if (!view) return
  view.scrollTop = window.scrollY
  callPage(view, 'onHide')
  view.tellComponents('hide')
  view.element.style.display = 'none'
  view.style.media = 'not all'
}

function drop(view: PageView): void {
  if (tabs.get(view.path) === view) tabs.delete(view.path)
  callPage(view, 'onUnload')
  view.isGone = true
  view.release()
}

/** One rem on a page is what its page-meta says, or the browser's own. */
export function applyMeta(view: PageView): void {
  if (view === topPage()) document.documentElement.style.fontSize = view.rootFontSize ?? ''
}

/**
 * Opens a page over or in place of others. They go when the new one is made and before it hears that it is loaded, as in
 * WeChat; one that cannot be made leaves them where they are.
 */
function open(path: string, query: Record<string, string>, leave: () => void): void {
  const view = createPage(path, query)
  leave()
  stack.push(view)
  if (isTab(path)) tabs.set(path, view)
  // WeChat: components are attached before their page hears that it is loaded.
  view.stand()
  callPage(view, 'onLoad', query)
  show(view)
  setTimeout(() => {
    if (!view.isGone) callPage(view, 'onReady')
  }, 0)
}

/** WeChat's own limit. */
const DEEPEST = 10

export function navigateTo(url: string): void {
  const { path, query } = wanted(url)
  if (isTab(path)) throw new Error('can not navigateTo a tabbar page')
  if (stack.length >= DEEPEST) throw new Error('webview count limit exceed')
  open(path, query, () => hide(topPage()))
}

export function redirectTo(url: string): void {
  const { path, query } = wanted(url)
  if (isTab(path)) throw new Error('can not redirectTo a tabbar page')
  open(path, query, () => {
    const before = stack.pop()
    if (before) drop(before)
  })
}

export function reLaunch(url: string): void {
  const { path, query } = wanted(url)
  open(path, query, () => {
    for (const view of new Set([...stack.splice(0).reverse(), ...tabs.values()])) drop(view)
  })
}

export function switchTab(url: string): void {
  const { path } = wanted(url)
  if (!isTab(path)) throw new Error('can not switch to no-tabBar page')
  const top = topPage()
  if (top?.path === path) return
  const leave = () => {
    for (const view of stack.splice(0).reverse()) {
      if (!isTab(view.path)) drop(view)
      // One that is under others was hidden when they came.
      else if (view === top) hide(view)
    }
  }
  const known = tabs.get(path)
  if (!known) return open(path, {}, leave)
  leave()
  stack.push(known)
  show(known)
}

/** @throws Error on the first page, in WeChat's words */
export function navigateBack(delta = 1): void {
  if (stack.length < 2) throw new Error('cannot navigate back at first page.')
  for (let left = Math.min(delta, stack.length - 1); left > 0; left -= 1) {
    const gone = stack.pop()
    if (gone) drop(gone)
  }
  const view = topPage()
  if (view) show(view)
}

/** What the page on top has cost since it was opened. */
export function costOfPage(): PageCost | undefined {
  const view = topPage()
  return view && { path: view.path, ...costsIn(view.element), ...shapeOf(view.element) }
}

export function setTitleOfTop(title: string): void {
  const view = topPage()
  if (view) setTitle(view, title)
}
