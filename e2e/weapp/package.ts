import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, posix } from 'node:path'
import { TmplGroup } from 'glass-easel-template-compiler'
import type { PageJson } from './app-json'
import { refuseBadConfiguration } from './configuration'
import { COMPONENT_TEMPLATES } from './host/components/templates'
import { elementsIn, renamed, tagsIn } from './markup'
import { toBrowserCss } from './wxss'

/** A built Mini Program as the host takes it; keys are paths without their ending. */
export interface Package {
  js: Record<string, string>
  json: Record<string, PageJson>
  /** Styles a browser understands, imports inlined. */
  css: Record<string, string>
  /** JavaScript that evaluates to every compiled template by path. */
  templates: string
}

/** Components that need behaviour of their own: the host makes them, the rest are plain elements. */
const HOST_COMPONENTS = Object.keys(COMPONENT_TEMPLATES)
/** Elements without behaviour. */
const PLAIN = ['block', 'import', 'include', 'label', 'slot', 'template', 'text', 'view', 'wxs']

/**
 * Reads a folder the Mini Program build made.
 * @throws Error when a template cannot be compiled, needs a file that is missing, or a component that nobody makes, and when
 * the configuration is one that WeChat refuses
 */
export function readPackage(folder: string): Package {
  const files = readdirSync(folder, { recursive: true })
    .map(String)
    .filter((file) => statSync(join(folder, file)).isFile())
  const read = (file: string) => readFileSync(join(folder, file), 'utf8')
  const ending = (end: string) => files.filter((file) => file.endsWith(end))
  const named = <T>(end: string, make: (file: string) => T) =>
    Object.fromEntries(ending(end).map((file) => [file.slice(0, -end.length), make(file)]))

  const json = named('.json', (file) => parsed(file, read(file)))
  refuseBadConfiguration(json, files)
  const known = new Set([...HOST_COMPONENTS, ...PLAIN, ...Object.values(json).flatMap(usedIn)])
  const wxml = ending('.wxml').map((file) => [file.slice(0, -5), read(file)] as const)
  for (const [path, text] of wxml) {
    refuseUnknown(path, text, known)
    refuseMissing(path, text, files)
  }

  return {
    js: named('.js', read),
    json,
    css: named('.wxss', (file) => toBrowserCss(file, read, HOST_COMPONENTS)),
    templates: compile(
      wxml.map(([path, text]) => [path, toHostMarkup(text)] as const),
      ending('.wxs').map((file) => [file.slice(0, -4), read(file)] as const),
    ),
  }
}

/** Compiles markup (and the scripts in it) to JavaScript. */
export function compile(markup: (readonly [string, string])[], scripts: (readonly [string, string])[] = []): string {
  const group = new TmplGroup()
  for (const [path, text] of scripts) group.addScript(path, text)
  for (const [path, text] of markup) {
    const problems = (group.addTmpl(path, text) as { isError: boolean; message: string; startLine: number }[]).filter(
      ({ isError }) => isError,
    )
    const [first] = problems
    if (first) throw new Error(`${path}.wxml:${first.startLine}: ${first.message}`)
  }
  const code = group.getTmplGenObjectGroups()
  group.free()
  return code
}

function parsed(file: string, text: string): PageJson {
  try {
    // Every configuration is taken for a page's; who reads another kind checks its form.
    return JSON.parse(text) as PageJson
  } catch (error) {
    throw new Error(`${file} is no JSON: ${String(error)}`)
  }
}

function usedIn(json: PageJson): string[] {
  return Object.keys(json.usingComponents ?? {})
}

function refuseUnknown(path: string, wxml: string, known: Set<string>): void {
  const unknown = tagsIn(wxml).find((tag) => !known.has(tag))
  if (unknown !== undefined) throw new Error(`${path}.wxml uses <${unknown}>, which the host does not make`)
}

/** DevTools refuses it too; glass-easel draws nothing in its place. */
function refuseMissing(path: string, wxml: string, files: string[]): void {
  for (const { tag, attributes } of elementsIn(wxml)) {
    const { src } = attributes
    if (src === undefined || !['import', 'include', 'wxs'].includes(tag)) continue
    const file = src.startsWith('/') ? src.slice(1) : posix.join(posix.dirname(path), src)
    if (!files.includes(file)) throw new Error(`${path}.wxml needs ${file}, which is not in the package`)
  }
}

/** WeChat's markup as glass-easel reads it: `bind:tap`, the host's own components, a browser's name for the role. */
function toHostMarkup(wxml: string): string {
  return renamed(wxml, {
    tag: (name) => (HOST_COMPONENTS.includes(name) ? `wx-${name}` : name),
    attribute: (name) =>
      name === 'aria-role' ? 'role' : name.replace(/^(capture-bind|capture-catch|mut-bind|bind|catch)(?=[a-z])/, '$1:'),
  })
}
