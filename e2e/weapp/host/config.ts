import { pagesOf, subPackagesOf, type AppJson } from '../app-json'
import type { Package } from '../package'

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

/** What outlives the app: its storage, and the files it saved. */
export interface Kept {
  stored: Record<string, string>
  saved: Record<string, string>
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

declare global {
  interface Window {
    HOST_CONFIG: HostConfig
  }
}

export const config = window.HOST_CONFIG
// The package's own app.json, whose form was checked when the package was read (../configuration.ts).
export const appJson = config.package.json.app as unknown as AppJson
export const device = config.device

/** The subpackage a path is in, or '' for the main package. */
export function packageOf(path: string): string {
  return subPackagesOf(appJson).find(({ root }) => path.startsWith(`${root}/`))?.root ?? ''
}

export function allPages(): string[] {
  return pagesOf(appJson)
}

export function isTab(path: string): boolean {
  return appJson.tabBar?.list.some(({ pagePath }) => pagePath === path) ?? false
}
