/** Set at build time (config/index.ts): which way calls go, so that the other way is left out of the bundle. */
declare const TRANSPORT: 'http' | 'wechat'
/** Where the local cloud answers; empty in the browser build, which it serves itself. */
declare const LOCAL_CLOUD: string
/** The address that opens a page of the Mini Program when it is scanned, before the page; empty when there is none. */
declare const SCAN_LINK: string
/** The id of the WeChat cloud environment; empty for the account's default. */
declare const CLOUD_ENV: string

declare module '*.svg' {
  const url: string
  export default url
}
declare module '*.png' {
  const url: string
  export default url
}
declare module '*.scss'

// React's renderer for browsers comes without types of its own; this is all we use of it.
declare module 'react-dom' {
  import type { ReactNode, ReactPortal } from 'react'

  export function createPortal(children: ReactNode, container: Element): ReactPortal
}
