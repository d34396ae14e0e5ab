import type { Package, PageJson } from '../package'

/** What the test hands to the host before it starts. */
export interface HostConfig {
  package: Package
  /** The templates of the host's own components, compiled. */
  componentTemplates: string
  /** Where the files of the package are served from. */
  packageUrl: string
  /** The local cloud. */
  cloudUrl: string
  /** Whom WeChat vouches for. */
  openid: string
  launch: Launch
  device: Device
}

export interface Launch {
  path: string
  query: Record<string, string>
  scene: number
}

/** What the phone is like; a test can change it while the app runs. */
export interface Device {
  theme: 'light' | 'dark'
  /** WeChat's own setting of the size of type; 1 unless the person changed it. */
  fontScale: number
  statusBar: number
  platform: 'ios' | 'android'
  connected: boolean
  /** Nothing more can be stored. */
  storageFull: boolean
}

export interface AppJson {
  pages: string[]
  subPackages?: { root: string; pages: string[] }[]
  subpackages?: { root: string; pages: string[] }[]
  window?: PageJson
  tabBar?: { custom?: boolean; list: { pagePath: string; text: string }[] }
}

declare global {
  interface Window {
    HOST_CONFIG: HostConfig
  }
}

export const config = window.HOST_CONFIG
// The package's own app.json: what it must have is checked where it is used.
export const appJson = config.package.json.app as unknown as AppJson
export const device = config.device

/** The subpackage a path is in, or '' for the main package. */
export function packageOf(path: string): string {
  const subs = [...(appJson.subPackages ?? []), ...(appJson.subpackages ?? [])]
  return subs.find(({ root }) => path.startsWith(`${root.replace(/\/$/, '')}/`))?.root ?? ''
}

export function allPages(): string[] {
  const subs = [...(appJson.subPackages ?? []), ...(appJson.subpackages ?? [])]
  const inSubs = subs.flatMap(({ root, pages }) => pages.map((page) => `${root.replace(/\/$/, '')}/${page}`))
  return [...appJson.pages, ...inSubs]
}

/** Where WeChat looks for an app's own tab bar. */
export const CUSTOM_TAB_BAR = 'custom-tab-bar/index'

export function isTab(path: string): boolean {
  return appJson.tabBar?.list.some(({ pagePath }) => pagePath === path) ?? false
}
