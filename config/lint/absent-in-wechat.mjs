/**
 * Globals that a browser and Node have and WeChat's two JavaScript engines do not, all measured on a built bundle. What
 * is used anyway works in every test in a browser and fails on a phone.
 */
const NAMES = [
  'Intl',
  'fetch',
  'XMLHttpRequest',
  'TextEncoder',
  'TextDecoder',
  'structuredClone',
  'crypto',
  'FormData',
  'Blob',
  'File',
  'localStorage',
  'sessionStorage',
  'queueMicrotask',
  'Event',
  'EventTarget',
  'CustomEvent',
  'DOMException',
  'IntersectionObserver',
  'ResizeObserver',
  'WebSocket',
  'Worker',
  'atob',
  'btoa',
  'WeakRef',
  'Buffer',
]

export const absentInWeChat = NAMES.map((name) => ({ name, message: 'WeChat does not have it; use what Taro offers.' }))

/** Methods younger than the oldest engines we promise (iOS 13, Chrome 86); the Mini Program build brings no polyfills. */
export const youngMethods = [
  {
    selector: 'CallExpression > MemberExpression.callee[property.name=/^(at|replaceAll|findLast|findLastIndex)$/]',
    message: 'iOS 13 and Chrome 86 do not have it.',
  },
  {
    selector: 'MemberExpression[object.name="Object"][property.name="hasOwn"]',
    message: 'iOS 13 and Chrome 86 do not have it.',
  },
]

/** Local time and locale formats depend on the device (and Android WeChat has no Intl). */
export const localTime = [
  {
    selector: 'MemberExpression[property.name=/^toLocale/]',
    message: 'toLocale* needs Intl, which Android WeChat lacks.',
  },
  {
    selector: 'MemberExpression[property.name=/^[gs]et(Hours|Minutes|Date|Day|Month|FullYear|TimezoneOffset)$/]',
    message: 'This depends on the time zone of the machine; compute with a fixed +08:00.',
  },
]

/** `process.env.NAME` is replaced at build time; nothing else of `process` exists. */
export const processButEnv = [
  {
    selector: 'Identifier[name="process"]:not(MemberExpression[property.name="env"] > Identifier)',
    message: 'Only process.env.NAME is replaced at build time; process itself does not exist.',
  },
]
