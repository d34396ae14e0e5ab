/** Set at build time (config/index.ts): which way calls go, so that the other way is left out of the bundle. */
declare const TRANSPORT: 'http' | 'wechat'
/** Where the local cloud answers; empty in the browser build, which it serves itself. */
declare const LOCAL_CLOUD: string
/** The id of the WeChat cloud environment; empty for the account's default. */
declare const CLOUD_ENV: string

declare module '*.svg' {
  const url: string
  export default url
}
declare module '*.scss'
