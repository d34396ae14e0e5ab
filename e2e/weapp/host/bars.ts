import { appJson, config, device, isTab } from './config'
import { callPage, type PageView } from './page-view'
import { depthOfStack, navigateBack, switchTab, topPage } from './pages'

const nav = document.createElement('div')
nav.id = 'host-nav'
const tabBar = document.createElement('div')
tabBar.id = 'host-tabs'
const capsule = document.createElement('div')
capsule.id = 'host-capsule'
capsule.setAttribute('aria-hidden', 'true')
const status = document.createElement('div')
status.id = 'host-status'
status.setAttribute('aria-hidden', 'true')

/** Titles set by `wx.setNavigationBarTitle`, by page. */
const titles = new WeakMap<PageView, string>()

export function startBars(): void {
  document.body.append(nav, tabBar, status, capsule)
}

function isCustom(path: string): boolean {
  return (config.package.json[path]?.navigationStyle ?? appJson.window?.navigationStyle) === 'custom'
}

/** Leaves room for the bars that WeChat draws over or around a page. */
export function dressed(view: PageView): void {
  view.element.classList.toggle('host-with-nav', !isCustom(view.path))
  view.element.classList.toggle('host-with-tabs', isTab(view.path) && appJson.tabBar?.custom !== true)
}

export function setTitle(view: PageView, title: string): void {
  titles.set(view, title)
  if (view === topPage()) drawNav(view)
}

export function redrawBars(view: PageView): void {
  status.style.height = `${device.statusBar}px`
  drawNav(view)
  drawTabs(view)
}

function drawNav(view: PageView): void {
  nav.style.display = isCustom(view.path) ? 'none' : ''
  nav.style.paddingTop = `${device.statusBar}px`
  const own = config.package.json[view.path]?.navigationBarTitleText ?? appJson.window?.navigationBarTitleText ?? ''
  const title = titles.get(view) ?? own
  document.title = title
  const label = document.createElement('span')
  label.textContent = title
  nav.replaceChildren(label)
  if (depthOfStack() < 2) return
  const back = document.createElement('button')
  back.setAttribute('aria-label', '返回')
  back.textContent = '‹'
  back.addEventListener('click', () => navigateBack())
  nav.prepend(back)
}

function drawTabs(view: PageView): void {
  const { tabBar: given } = appJson
  const shown = given !== undefined && given.custom !== true && isTab(view.path)
  tabBar.style.display = shown ? '' : 'none'
  const items = (given?.list ?? []).map(({ pagePath, text }, index) => {
    const item = document.createElement('button')
    item.textContent = text
    item.setAttribute('aria-current', String(pagePath === view.path))
    item.addEventListener('click', () => {
      switchTab(`/${pagePath}`)
      callPage(topPage(), 'onTabItemTap', { index: String(index), pagePath, text })
    })
    return item
  })
  tabBar.replaceChildren(...items)
}
