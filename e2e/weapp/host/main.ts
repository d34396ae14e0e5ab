import { CUSTOM_TAB_BAR } from '../app-json'
import { callApp, getApp, launched, tell } from './app'
import { dropEmptyAttributes } from './attributes'
import { startBars } from './bars'
import { defineComponents } from './components'
import { allPages, appJson, config, device, type Kept, type Launch } from './config'
import { addHostTemplates, addPackageTemplates } from './easel'
import { startFocus } from './focus'
import { canShare, isRefreshing, pullDown, share, sharedCards, startScrolling } from './gestures'
import { load, startModules } from './modules'
import { restoreSaved, savedNow } from './files'
import { callPage } from './page-view'
import { costOfPage, depthOfStack, getCurrentPages, navigateBack, reLaunch, topPage } from './pages'
import { createRealm } from './realm'
import { fail, failures } from './report'
import { wx } from './wx'
import { controls, setCloud } from './wx/controls'
import { opened } from './wx/documents'
import { previewed } from './wx/media'
import { clipboard } from './wx/prompts'
import { restoreStored, storedNow } from './wx/storage'
import { interruptRecording, played } from './wx/sound'
import { called } from './wx/system'

/** What a test can make the phone do, and what it can ask of it. `window.phone` in the host's document. */
const phone = {
  wx,
  app: getApp,
  failures,
  controls,
  setCloud,
  called,
  clipboard,
  previewed,
  opened,
  played,
  interruptRecording,
  cost: costOfPage,
  stored: () => ({ stored: storedNow(), saved: savedNow() }),
  pages: () => getCurrentPages().map(({ route }) => route),
  /** The phone's own way back, which on the first page leads out of the app. */
  back: () => (depthOfStack() > 1 ? navigateBack() : phone.hide()),
  hide() {
    callPage(topPage(), 'onHide')
    topPage()?.tellComponents('hide')
    callApp('onHide')
  },
  show(launch: Launch = launched.last) {
    launched.last = launch
    callApp('onShow', launch)
    callPage(topPage(), 'onShow')
    topPage()?.tellComponents('show')
  },
  connect(connected: boolean) {
    device.connected = connected
    tell('networkStatus', { isConnected: connected, networkType: connected ? 'wifi' : 'none' })
  },
  setTheme(theme: 'light' | 'dark') {
    device.theme = theme
    callApp('onThemeChange', { theme })
  },
  pullDown,
  isRefreshing,
  canShare,
  share: () => share('menu'),
  sharedCards,
}
export type PhoneOfHost = typeof phone
declare global {
  interface Window {
    phone: PhoneOfHost
    STORED?: Kept | null
  }
}
window.phone = phone

/** From WeChat's order: the app's files, then its launch, then the first page. */
function start(): void {
  restoreStored(window.STORED?.stored ?? {})
  restoreSaved(window.STORED?.saved ?? {})
  dropEmptyAttributes()
  startBars()
  startScrolling()
  startFocus()
  startModules(createRealm(hearUncaught), wx)
  // What the app throws in a callback of an API, or a promise of one that nobody handles, ends up out here.
  hearUncaught(window)
  addHostTemplates()
  defineComponents()
  addPackageTemplates()
  const style = document.createElement('style')
  style.textContent = config.package.css.app ?? ''
  document.head.append(style)
  // From here on the app's own code runs; what comes before is the host's.
  performance.mark('app starts')
  load('app')
  for (const path of sharedComponents()) load(path)
  callApp('onLaunch', config.launch)
  callApp('onShow', config.launch)
  openFirst(config.launch)
}

/** What is thrown, or rejected, and caught by nobody fails the run; the app hears of it as in WeChat. */
function hearUncaught(where: Window): void {
  where.addEventListener('error', (event) => {
    fail('uncaught', event.error ?? event.message)
    callApp('onError', String(event.error ?? event.message))
  })
  where.addEventListener('unhandledrejection', ({ reason, promise }) => {
    fail('uncaught', reason)
    callApp('onUnhandledRejection', { reason: reason as unknown, promise })
  })
}

/** Components that pages use: their code runs before a page of them is drawn. */
function sharedComponents(): string[] {
  const custom = appJson.tabBar?.custom === true ? [CUSTOM_TAB_BAR] : []
  const own = Object.entries(config.package.json).filter(([path, json]) => json.component && path !== CUSTOM_TAB_BAR)
  return [...own.map(([path]) => path), ...custom].filter((path) => path in config.package.js)
}

function openFirst({ path, query }: Launch): void {
  const search = Object.entries(query).map(([name, value]) => `${name}=${value}`)
  if (allPages().includes(path)) return reLaunch(`/${path}?${search.join('&')}`)
  callApp('onPageNotFound', { path, query, isEntryPage: true })
  // WeChat shows a page of its own when nobody goes anywhere.
  setTimeout(() => {
    if (!topPage()) fail(`page ${path} is not found, and the app shows nothing in its place`)
  }, 0)
}

try {
  start()
} catch (error) {
  fail('the app did not start', error)
}
document.documentElement.dataset.started = 'true'
