import { allPages, appJson, config, CUSTOM_TAB_BAR, isTab } from './config'
import { backend, space } from './easel'
import { dressed, redrawBars, setTitle } from './bars'
import { bringPackageOf, load } from './modules'
import { restartSetDataCosts, setDataCosts } from './measured'
import { fail, shapeOf, type PageCost } from './report'

type Hook =
  | 'onLoad'
  | 'onShow'
  | 'onReady'
  | 'onHide'
  | 'onUnload'
  | 'onPullDownRefresh'
  | 'onReachBottom'
  | 'onPageScroll'
  | 'onTabItemTap'
  | 'onShareAppMessage'
  | 'onResize'
interface Instance extends Partial<Record<Hook, (given?: unknown) => unknown>> {
  route?: string
  __route__?: string
  options?: Record<string, string>
  createSelectorQuery?: () => object
  /** Only on a tab page of an app whose tab bar is its own. */
  getTabBar?: () => object
  /** glass-easel's own element. */
  _$?: { triggerPageLifetime: (name: string, given: unknown[]) => void }
}
export interface PageView {
  path: string
  instance: Instance
  element: HTMLElement
  style: HTMLStyleElement
  scrollTop: number
  /** What `page-meta` says the root's font size is. */
  rootFontSize?: string
  /** Calls the `pageLifetimes` of the components on it. */
  tellComponents: (lifetime: 'show' | 'hide') => void
  release: () => void
}

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

/** Calls a page's hook; what it throws fails the run but not the host. */
export function callPage(view: PageView | undefined, hook: Hook, given?: unknown): unknown {
  try {
    return view?.instance[hook]?.(given)
  } catch (error) {
    return fail(`${view?.path ?? ''} ${hook}`, error)
  }
}

function parse(url: string): { path: string; query: Record<string, string> } {
  const [raw = '', search = ''] = url.split('?')
  const own = topPage()?.path.split('/').slice(0, -1).join('/') ?? ''
  const path = raw.startsWith('/') ? raw.slice(1) : allPages().includes(raw) ? raw : `${own}/${raw}`
  const pairs = search === '' ? [] : search.split('&').map((pair) => pair.split('=', 2))
  return { path, query: Object.fromEntries(pairs.map(([name = '', value = '']) => [name, value])) }
}

function wanted(url: string): { path: string; query: Record<string, string> } {
  const to = parse(url)
  if (!allPages().includes(to.path)) throw new Error(`page "${to.path}" is not found`)
  return to
}

function create(path: string, query: Record<string, string>): PageView {
  bringPackageOf(path)
  load(path)
  restartSetDataCosts()
  const element = document.createElement('page')
  const style = document.createElement('style')
  style.textContent = config.package.css[path] ?? ''
  const place = document.createElement('div')
  element.append(place)
  document.head.append(style)
  document.body.append(element)
  const root = backend.createRoot('page-body', space, path)
  // A page's instance is whatever its definition made it.
  const instance = root.get() as Instance
  Object.assign(instance, { route: path, __route__: path, options: query })
  const bar = isTab(path) && appJson.tabBar?.custom === true ? customTabBar(element) : undefined
  if (bar) instance.getTabBar = () => bar.get()
  const view: PageView = {
    path,
    instance,
    element,
    style,
    scrollTop: 0,
    tellComponents: (lifetime) => instance._$?.triggerPageLifetime(lifetime, []),
    release: () => {
      bar?.release()
      root.release()
      element.remove()
      style.remove()
    },
  }
  stack.push(view)
  // WeChat: components are attached before their page hears that it is loaded.
  root.attach(element, place)
  callPage(view, 'onLoad', query)
  dressed(view)
  return view
}

/** WeChat gives every tab page an instance of its own of the app's tab bar. */
function customTabBar(page: HTMLElement): ReturnType<typeof backend.createRoot> {
  const place = document.createElement('div')
  page.append(place)
  const bar = backend.createRoot('custom-tab-bar', space, CUSTOM_TAB_BAR)
  bar.attach(page, place)
  return bar
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
  view.release()
}

/** One rem on a page is what its page-meta says, or the browser's own. */
export function applyMeta(view: PageView): void {
  if (view === topPage()) document.documentElement.style.fontSize = view.rootFontSize ?? ''
}

function open(path: string, query: Record<string, string>): void {
  const view = create(path, query)
  if (isTab(path)) tabs.set(path, view)
  show(view)
  setTimeout(() => callPage(view, 'onReady'), 0)
}

/** WeChat's own limit. */
const DEEPEST = 10

export function navigateTo(url: string): void {
  const { path, query } = wanted(url)
  if (isTab(path)) throw new Error('can not navigateTo a tabbar page')
  if (stack.length >= DEEPEST) throw new Error('webview count limit exceed')
  hide(topPage())
  open(path, query)
}

export function redirectTo(url: string): void {
  const { path, query } = wanted(url)
  if (isTab(path)) throw new Error('can not redirectTo a tabbar page')
  const before = stack.pop()
  if (before) drop(before)
  open(path, query)
}

export function reLaunch(url: string): void {
  const { path, query } = wanted(url)
  for (const view of new Set([...stack.splice(0).reverse(), ...tabs.values()])) drop(view)
  open(path, query)
}

export function switchTab(url: string): void {
  const { path } = wanted(url)
  if (!isTab(path)) throw new Error('can not switch to no-tabBar page')
  const top = topPage()
  if (top?.path === path) return
  const leaving = stack.splice(0).reverse()
  for (const view of leaving) {
    if (!isTab(view.path)) drop(view)
    // One that is under others was hidden when they came.
    else if (view === top) hide(view)
  }
  const known = tabs.get(path)
  if (!known) return open(path, {})
  stack.push(known)
  show(known)
}

/** @returns false when there is nowhere to go back to: the app is left */
export function navigateBack(delta = 1): boolean {
  if (stack.length < 2) return false
  for (let left = Math.min(delta, stack.length - 1); left > 0; left -= 1) {
    const gone = stack.pop()
    if (gone) drop(gone)
  }
  const view = topPage()
  if (view) show(view)
  return true
}

export function costOfPage(): PageCost | undefined {
  const view = topPage()
  if (!view) return undefined
  const { calls, bytes, largest } = setDataCosts
  return {
    path: view.path,
    setDataCalls: calls,
    setDataBytes: bytes,
    largestSetData: largest,
    ...shapeOf(view.element),
  }
}

export function setTitleOfTop(title: string): void {
  const view = topPage()
  if (view) setTitle(view, title)
}
