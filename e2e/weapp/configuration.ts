import { posix } from 'node:path'
import { CUSTOM_TAB_BAR, pagesOf, subPackagesOf, type AppJson, type PageJson } from './app-json'

type Json = Record<string, PageJson>

/**
 * Refuses what WeChat's compiler refuses in the configuration of a package, and glass-easel never asks about.
 * @param json every configuration by its path without ending; app.json is `app`
 * @param files every file of the package
 * @throws Error with the first thing that is wrong
 */
export function refuseBadConfiguration(json: Json, files: string[]): void {
  // Its own form is what is checked here.
  const app = json.app as unknown as AppJson | undefined
  if (!app) throw new Error('app.json is missing')
  for (const page of pagesOf(app)) mustHave(page, ['js', 'wxml'], files, 'app.json lists the page')
  refuseTabs(app, json, files)
  refusePreloads(app)
  refuseComponents(json, files)
  refuseTheme(app, json)
  refusePrivacy(app)
}

function mustHave(path: string, endings: string[], files: string[], says: string): void {
  for (const ending of endings) {
    if (!files.includes(`${path}.${ending}`)) throw new Error(`${says} ${path}, and there is no ${path}.${ending}`)
  }
}

function refuseTabs({ tabBar, pages }: AppJson, json: Json, files: string[]): void {
  for (const { pagePath } of tabBar?.list ?? []) {
    // In `pages` itself: a tab page cannot be in a subpackage.
    if (!pages.includes(pagePath)) throw new Error(`app.json has the tab page ${pagePath}, which is not in its pages`)
  }
  if (tabBar?.custom === true) mustBeComponent(CUSTOM_TAB_BAR, 'app.json has a tab bar of its own at', json, files)
}

/** The main package's name in `preloadRule`. */
const MAIN_PACKAGE = '__APP__'

function refusePreloads(app: AppJson): void {
  const packages = [MAIN_PACKAGE, ...subPackagesOf(app).flatMap(({ root, name }) => [root, name])]
  for (const [page, rule] of Object.entries(app.preloadRule ?? {})) {
    if (!pagesOf(app).includes(page)) throw new Error(`preloadRule names the page ${page}, which is not in app.json`)
    const unknown = rule.packages.find((one) => !packages.includes(one.replace(/\/$/, '')))
    if (unknown !== undefined) throw new Error(`preloadRule names the package ${unknown}, which is not in app.json`)
  }
}

function refuseComponents(json: Json, files: string[]): void {
  for (const [path, { usingComponents = {} }] of Object.entries(json)) {
    for (const [name, place] of Object.entries(usingComponents)) {
      if (place.startsWith('plugin://')) continue
      const component = place.startsWith('/') ? place.slice(1) : posix.join(posix.dirname(path), place)
      mustBeComponent(component, `${path}.json uses <${name}> at`, json, files)
    }
  }
}

function mustBeComponent(path: string, says: string, json: Json, files: string[]): void {
  mustHave(path, ['js', 'json', 'wxml'], files, says)
  if (json[path]?.component !== true)
    throw new Error(`${says} ${path}, and ${path}.json does not say "component": true`)
}

/** Texts people read, which may begin with anything. */
const WORDS = ['navigationBarTitleText', 'text', 'pagePath']

function refuseTheme(app: AppJson, json: Json): void {
  const { themeLocation } = app
  if (app.darkmode === true && themeLocation === undefined)
    throw new Error('darkmode needs a themeLocation in app.json')
  // Its own form too.
  const file = json[(themeLocation ?? '').replace(/\.json$/, '')] as unknown as Record<string, object> | undefined
  if (themeLocation !== undefined && !file)
    throw new Error(`app.json has its themes in ${themeLocation}, which is missing`)
  const pages = pagesOf(app).map((path) => [`${path}.json`, json[path]] as const)
  for (const [where, part] of [['window', app.window], ['tabBar', app.tabBar], ...pages] as const) {
    for (const variable of variablesIn(part)) {
      const without = ['light', 'dark'].find((theme) => !(variable in (file?.[theme] ?? {})))
      if (without !== undefined) throw new Error(`${where} uses @${variable}, which the ${without} theme does not have`)
    }
  }
}

/** The names behind each `@` in a part of the configuration. */
function variablesIn(part: unknown): string[] {
  if (typeof part !== 'object' || part === null) return []
  return Object.entries(part).flatMap(([name, value]: [string, unknown]) => {
    if (WORDS.includes(name)) return []
    return typeof value === 'string' && value.startsWith('@') ? [value.slice(1)] : variablesIn(value)
  })
}

/** The precise places, and the vague one: WeChat lets an app declare the one kind or the other. */
const PRECISE = ['getLocation', 'onLocationChange', 'startLocationUpdate', 'startLocationUpdateBackground']
const VAGUE = 'getFuzzyLocation'
const PRIVATE_INFOS = [VAGUE, ...PRECISE, 'chooseLocation', 'choosePoi', 'chooseAddress']
const PERMISSIONS = ['scope.userLocation']

function refusePrivacy({ requiredPrivateInfos = [], permission = {} }: AppJson): void {
  const info = requiredPrivateInfos.find((one) => !PRIVATE_INFOS.includes(one))
  if (info !== undefined) throw new Error(`requiredPrivateInfos names ${info}, which WeChat does not know`)
  const precise = requiredPrivateInfos.find((one) => PRECISE.includes(one))
  if (precise !== undefined && requiredPrivateInfos.includes(VAGUE))
    throw new Error(`requiredPrivateInfos names ${VAGUE} and ${precise}, and WeChat allows only one of them`)
  const scope = Object.keys(permission).find((one) => !PERMISSIONS.includes(one))
  if (scope !== undefined) throw new Error(`permission names ${scope}, which WeChat does not know`)
}
