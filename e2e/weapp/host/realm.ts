import { ECMASCRIPT_GLOBALS, WECHAT_GLOBALS } from '../globals/wechat-globals'

/** Cannot be removed from a browser's realm; shadowed by parameters of the same name instead. */
const UNFORGEABLE = ['window', 'document', 'location', 'top']

/** What the oldest engines we promise lack on objects that they have. */
const YOUNG_METHODS: [object: string, names: string[]][] = [
  ['Array.prototype', ['at', 'findLast', 'findLastIndex', 'toSorted', 'toReversed', 'toSpliced', 'with']],
  ['String.prototype', ['at', 'replaceAll', 'isWellFormed', 'toWellFormed']],
  ['Object', ['hasOwn', 'groupBy']],
  ['Promise', ['any', 'withResolvers', 'try']],
  ['Map', ['groupBy']],
]

export type Scope = Record<string, unknown>

/** Where the Mini Program's code runs: a realm of its own, with nothing in it that WeChat's logic layer does not have. */
export interface Realm {
  /** Runs one file. What is in `scope` is what WeChat adds to the language: `wx`, `Page`, `require` … */
  run: (code: string, name: string, scope: Scope) => void
  /** The realm's own constructors, which the code's `type: String` are. */
  constructors: Map<unknown, unknown>
  /** Its own, which its own `clearTimeout` knows. */
  setTimeout: (work: () => void, milliseconds: number) => number
}

/** @param watch is given the realm's window, to hear there what was thrown or rejected and not caught */
export function createRealm(watch: (realm: Window) => void): Realm {
  const frame = document.createElement('iframe')
  frame.style.display = 'none'
  document.body.append(frame)
  const inner = frame.contentWindow as (Window & typeof globalThis) | null
  if (!inner) throw new Error('the browser gave no frame')
  watch(inner)

  const { Function: makeFunction, Reflect: reflect } = inner
  const constructors = new Map<unknown, unknown>([
    [inner.String, String],
    [inner.Number, Number],
    [inner.Boolean, Boolean],
    [inner.Object, Object],
    [inner.Array, Array],
  ])
  const young = makeFunction(
    YOUNG_METHODS.flatMap(([object, names]) => names.map((name) => `delete ${object}.${name}`)).join('\n'),
  ) as () => void
  young()
  removeGlobals(inner, reflect)
  const refusal = refusalOf(inner)
  inner.Function = refusal
  // What the host hands in is made in this document's realm, and leads back to it.
  for (const realm of [makeFunction, Function]) banMaking(realm, refusal)

  return {
    constructors,
    setTimeout: (work, milliseconds) => inner.setTimeout(work, milliseconds),
    run(code, name, scope) {
      const names = [...UNFORGEABLE, ...Object.keys(scope)]
      const values = [...UNFORGEABLE.map(() => undefined), ...Object.values(scope)]
      const body = makeFunction(...names, `${code}\n//# sourceURL=weapp:///${name}.js`) as (...given: unknown[]) => void
      body(...values)
    },
  }
}

/**
 * What stands for `Function` in the app's code: as in WeChat it makes nothing save `new Function('return this')`, which gives
 * an object with the language in it. Made in the realm, so that its functions are instances of it.
 */
function refusalOf(inner: Window & typeof globalThis): FunctionConstructor {
  const names = [...ECMASCRIPT_GLOBALS, ...WECHAT_GLOBALS].filter((name) => name in inner)
  const language = Object.fromEntries(names.map((name) => [name, Reflect.get(inner, name) as unknown]))
  const make = inner.Function(
    'language',
    `return function Function() {
      if (/^\\s*return this;?\\s*$/.test(arguments[arguments.length - 1])) return function () { return language }
      throw new EvalError('WeChat lets Function make nothing')
    }`,
  ) as (language: object) => FunctionConstructor
  const refusal = make(language)
  Object.defineProperty(refusal, 'prototype', { value: inner.Function.prototype })
  language.Function = refusal
  return refusal
}

/** Every function leads by its `constructor` to one that makes functions out of text; the four kinds there are do here no more. */
function banMaking(make: FunctionConstructor, refusal: FunctionConstructor): void {
  for (const kind of ['function () {}', 'function* () {}', 'async function () {}', 'async function* () {}']) {
    const one = make(`return ${kind}`)() as object
    Object.defineProperty(Object.getPrototypeOf(one), 'constructor', { value: refusal })
  }
}

/** Deletes, not hides: a bare name that is gone throws a ReferenceError, as on a phone. */
function removeGlobals(inner: object, reflect: typeof Reflect): void {
  const kept = new Set([...ECMASCRIPT_GLOBALS, ...WECHAT_GLOBALS, ...UNFORGEABLE])
  for (let object: object | null = inner; object !== null; object = reflect.getPrototypeOf(object)) {
    if (Object.prototype.hasOwnProperty.call(object, 'hasOwnProperty')) break
    for (const name of reflect.ownKeys(object)) {
      if (typeof name === 'string' && !kept.has(name)) reflect.deleteProperty(object, name)
    }
  }
}
