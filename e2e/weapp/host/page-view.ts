import { CUSTOM_TAB_BAR } from '../app-json'
import { appJson, config, isTab } from './config'
import { backend, space } from './easel'
import { dressed } from './bars'
import { bringPackageOf, load } from './modules'
import { fail } from './report'

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
export interface Instance extends Partial<Record<Hook, (given?: unknown) => unknown>> {
  route?: string
  __route__?: string
  options?: Record<string, string>
  createSelectorQuery?: () => object
  /** Only on a tab page of an app whose tab bar is its own. */
  getTabBar?: () => object
  /** glass-easel's own element. */
  _$?: {
    triggerPageLifetime: (name: string, given: unknown[]) => void
    getShadowRoot: () => { querySelector: (selector: string) => { getBackendElement: () => unknown } | null } | null
  }
}
export interface PageView {
  path: string
  /** The address it was opened with, as WeChat shares it when the page says nothing else. */
  address: string
  instance: Instance
  element: HTMLElement
  style: HTMLStyleElement
  scrollTop: number
  /** The person has pulled it down, and it has not said that it is done. */
  isRefreshing: boolean
  /** It was unloaded: it hears nothing any more. */
  isGone: boolean
  /** False once `wx.hideShareMenu` was called on it. */
  hasShareMenu: boolean
  /** What `page-meta` says the root's font size is. */
  rootFontSize?: string
  /** Calls the `pageLifetimes` of the components on it. */
  tellComponents: (lifetime: 'show' | 'hide') => void
  /** Puts it into the document. Its components are attached, and it hears nothing yet. */
  stand: () => void
  release: () => void
}

/** Calls a page's hook; what it throws fails the run but not the host. */
export function callPage(view: PageView | undefined, hook: Hook, given?: unknown): unknown {
  try {
    return view?.instance[hook]?.(given)
  } catch (error) {
    fail(`${view?.path ?? ''} ${hook}`, error)
    return undefined
  }
}

/**
 * Makes a page, with the code and the style it needs, out of sight.
 * @throws Error when its code is not there or throws: nothing of it is left, and the run has failed
 */
export function createPage(path: string, query: Record<string, string>): PageView {
  const element = document.createElement('page')
  const place = document.createElement('div')
  element.append(place)
  const root = rootOf(path)
  const style = document.createElement('style')
  style.textContent = config.package.css[path] ?? ''
  // A page's instance is whatever its definition made it.
  const instance = root.get() as Instance
  Object.assign(instance, { route: path, __route__: path, options: query })
  const bar = isTab(path) && appJson.tabBar?.custom === true ? customTabBar(element) : undefined
  if (bar) instance.getTabBar = () => bar.root.get()
  const search = Object.entries(query).map(([name, value]) => `${name}=${value}`)
  const view: PageView = {
    path,
    address: search.length === 0 ? path : `${path}?${search.join('&')}`,
    instance,
    element,
    style,
    scrollTop: 0,
    isRefreshing: false,
    isGone: false,
    hasShareMenu: true,
    tellComponents: (lifetime) => instance._$?.triggerPageLifetime(lifetime, []),
    stand: () => {
      document.head.append(style)
      document.body.append(element)
      bar?.stand()
      root.attach(element, place)
      dressed(view)
    },
    release: () => {
      bar?.root.release()
      root.release()
      element.remove()
      style.remove()
    },
  }
  return view
}

type Root = ReturnType<typeof backend.createRoot>

function rootOf(path: string): Root {
  try {
    bringPackageOf(path)
    load(path)
    return backend.createRoot('page-body', space, path)
  } catch (error) {
    fail(`page ${path} could not be made`, error)
    throw error
  }
}

/** WeChat gives every tab page an instance of its own of the app's tab bar. */
function customTabBar(page: HTMLElement): { root: Root; stand: () => void } {
  const place = document.createElement('div')
  page.append(place)
  const root = backend.createRoot('custom-tab-bar', space, CUSTOM_TAB_BAR)
  return { root, stand: () => root.attach(page, place) }
}
