/**
 * What may stand as a bare name in the Mini Program's bundles. Two readers: the check of the built bundles, which
 * refuses every other name that no `typeof` guards, and the host (../host/realm.ts), which takes every other name away.
 */

/** Names of the language's own values, functions and namespaces that both engines have. `eval` is banned by WeChat. */
const VALUES_AND_FUNCTIONS = [
  'undefined',
  'NaN',
  'Infinity',
  'isFinite',
  'isNaN',
  'parseFloat',
  'parseInt',
  'decodeURI',
  'decodeURIComponent',
  'encodeURI',
  'encodeURIComponent',
  'escape',
  'unescape',
  'JSON',
  'Math',
  'Reflect',
]

/** Basic constructors. `Function` is there, but WeChat lets it make nothing save `new Function('return this')`. */
const CONSTRUCTORS = [
  'Object',
  'Function',
  'Array',
  'Boolean',
  'Number',
  'String',
  'Symbol',
  'Date',
  'RegExp',
  'Promise',
  'Proxy',
  'Map',
  'Set',
  'WeakMap',
  'WeakSet',
]

/** Errors of ES5; `AggregateError` came to iOS with 14, `SuppressedError` to neither. */
const ERRORS = ['Error', 'EvalError', 'RangeError', 'ReferenceError', 'SyntaxError', 'TypeError', 'URIError']

/** Binary data of ES2015; `BigInt` and its arrays, `SharedArrayBuffer` and `Atomics` are not in iOS 13. */
const BINARY = [
  'ArrayBuffer',
  'DataView',
  'Int8Array',
  'Uint8Array',
  'Uint8ClampedArray',
  'Int16Array',
  'Uint16Array',
  'Int32Array',
  'Uint32Array',
  'Float32Array',
  'Float64Array',
]

/**
 * What the oldest engines we promise (iOS 13's JavaScriptCore, Chrome 86's V8) both have and every base library shows.
 * Not `globalThis` (old base libraries hide it), `Intl` (Android WeChat), `WeakRef`, `FinalizationRegistry` (iOS 14.5).
 */
export const ECMASCRIPT_GLOBALS: string[] = [...VALUES_AND_FUNCTIONS, ...CONSTRUCTORS, ...ERRORS, ...BINARY]

/** The clock and the log, the only things WeChat shares by name with a browser; no `queueMicrotask`, no `setImmediate`. */
const LIKE_A_BROWSER = ['console', 'setTimeout', 'clearTimeout', 'setInterval', 'clearInterval']

/** What a Mini Program registers itself with and finds itself by. */
const FRAMEWORK = ['wx', 'App', 'Page', 'Component', 'Behavior', 'getApp', 'getCurrentPages']

/** Parameters of the function that WeChat wraps around each file. */
const MODULE = ['require', 'module', 'exports', 'requirePlugin', 'requireMiniProgram']

/**
 * What WeChat's logic layer adds to the language, as its typings (miniprogram-api-typings) declare it. Not `global`:
 * they do not declare it, and webpack rewrites every `global` in our sources, so that no bundle names it.
 */
export const WECHAT_GLOBALS: string[] = [...FRAMEWORK, ...MODULE, ...LIKE_A_BROWSER]
