import { launched, listenersOf } from '../app'
import { device } from '../config'
import { setShareMenu, startRefresh, stopRefresh } from '../gestures'
import { topPage } from '../pages'
import { answer } from './callback'
import { controls, mustLeave } from './controls'
import { intersectionObserver } from './intersection-observer'
import { shown } from './location'
import { selectorQuery } from './selector-query'

/** The newest base library whose APIs the host knows of. */
const BASE_LIBRARY = '3.8.0'
const CAPSULE = { width: 87, height: 32, gap: 4, right: 10 }

const windowInfo = () => ({
  pixelRatio: window.devicePixelRatio,
  screenWidth: window.innerWidth,
  screenHeight: window.innerHeight,
  windowWidth: window.innerWidth,
  windowHeight: window.innerHeight,
  statusBarHeight: device.statusBar,
  safeArea: {
    top: device.statusBar,
    left: 0,
    right: window.innerWidth,
    bottom: window.innerHeight,
    width: window.innerWidth,
    height: window.innerHeight - device.statusBar,
  },
})
const baseInfo = () => ({
  language: 'zh_CN',
  version: '8.0.50',
  SDKVersion: BASE_LIBRARY,
  theme: device.theme,
  fontSizeSetting: 16 * device.fontScale,
  fontSizeScaleFactor: device.fontScale,
  enableDebug: false,
  host: { env: 'WeChat' },
})
const deviceInfo = () => ({
  brand: 'devtools',
  model: 'glass-easel',
  system: device.platform === 'ios' ? 'iOS 13.0' : 'Android 10',
  platform: device.platform,
  benchmarkLevel: 1,
})
const systemInfo = () => ({ ...windowInfo(), ...baseInfo(), ...deviceInfo() })

type Listener = (given: unknown) => void
const on = (name: string) => (listener: Listener) => void listenersOf(name).add(listener)
const off = (name: string) => (listener?: Listener) => {
  if (listener) listenersOf(name).delete(listener)
  else listenersOf(name).clear()
}

interface ScrollTo {
  scrollTop?: number
  selector?: string
  offsetTop?: number
  duration?: number
}

export const system = {
  getWindowInfo: windowInfo,
  getAppBaseInfo: baseInfo,
  getDeviceInfo: deviceInfo,
  getSystemInfoSync: systemInfo,
  getSystemInfo: answer('getSystemInfo', systemInfo),
  getLaunchOptionsSync: () => launched.first,
  getEnterOptionsSync: () => launched.last,
  getAccountInfoSync: () => ({ miniProgram: { appId: 'touristappid', envVersion: 'develop', version: '' } }),
  getMenuButtonBoundingClientRect: () => {
    const top = device.statusBar + CAPSULE.gap
    const right = window.innerWidth - CAPSULE.right
    return { ...CAPSULE, top, right, bottom: top + CAPSULE.height, left: right - CAPSULE.width }
  },
  nextTick: (work: () => void) => queueMicrotask(work),
  createSelectorQuery: () => selectorQuery(topPage()),
  createIntersectionObserver: intersectionObserver,
  pageScrollTo: answer('pageScrollTo', ({ scrollTop, selector, offsetTop = 0 }: ScrollTo) => {
    if (scrollTop !== undefined) return window.scrollTo(0, scrollTop)
    const found = topPage()?.element.querySelector(`[id$="--${CSS.escape((selector ?? '').replace('#', ''))}"]`)
    if (!found) throw new Error(`selector ${selector ?? ''} is not found`)
    window.scrollTo(0, window.scrollY + found.getBoundingClientRect().top + offsetTop)
  }),
  startPullDownRefresh: answer('startPullDownRefresh', startRefresh),
  stopPullDownRefresh: answer('stopPullDownRefresh', stopRefresh),
  makePhoneCall: answer('makePhoneCall', ({ phoneNumber }: { phoneNumber: string }) => {
    if (!controls.confirms) throw new Error('makePhoneCall:fail cancel')
    mustLeave('makePhoneCall')
    called.numbers.push(phoneNumber)
  }),
  onAppShow: on('onShow'),
  offAppShow: off('onShow'),
  onAppHide: on('onHide'),
  offAppHide: off('onHide'),
  onThemeChange: on('onThemeChange'),
  offThemeChange: off('onThemeChange'),
  onError: on('onError'),
  offError: off('onError'),
  onUnhandledRejection: on('onUnhandledRejection'),
  offUnhandledRejection: off('onUnhandledRejection'),
  onPageNotFound: on('onPageNotFound'),
  offPageNotFound: off('onPageNotFound'),
  onWindowResize: on('resize'),
  offWindowResize: off('resize'),
  showShareMenu: answer('showShareMenu', () => setShareMenu(true)),
  hideShareMenu: answer('hideShareMenu', () => setShareMenu(false)),
}

/** What left the app for the phone's own apps. */
export const called: { numbers: string[]; places: object[] } = { numbers: [], places: shown }
