/** What a package says about itself in app.json, as far as the host and its checks read it. */
export interface AppJson {
  pages: string[]
  subPackages?: SubPackage[]
  subpackages?: SubPackage[]
  window?: PageJson
  tabBar?: { custom?: boolean; list: { pagePath: string; text: string }[] }
  usingComponents?: Record<string, string>
  preloadRule?: Record<string, { packages: string[] }>
  darkmode?: boolean
  themeLocation?: string
  requiredPrivateInfos?: string[]
  permission?: Record<string, unknown>
}

interface SubPackage {
  root: string
  name?: string
  pages: string[]
}

/** What a page or a component says about itself. */
export interface PageJson {
  component?: boolean
  usingComponents?: Record<string, string>
  navigationBarTitleText?: string
  navigationStyle?: 'default' | 'custom'
  enablePullDownRefresh?: boolean
  onReachBottomDistance?: number
}

/** Where WeChat looks for an app's own tab bar. */
export const CUSTOM_TAB_BAR = 'custom-tab-bar/index'

/** The subpackages, their roots without a slash at the end; WeChat takes either spelling. */
export function subPackagesOf({ subPackages = [], subpackages = [] }: AppJson): SubPackage[] {
  return [...subPackages, ...subpackages].map((one) => ({ ...one, root: one.root.replace(/\/$/, '') }))
}

/** Every page, by its path from the top. */
export function pagesOf(app: AppJson): string[] {
  return [...app.pages, ...subPackagesOf(app).flatMap(({ root, pages }) => pages.map((page) => `${root}/${page}`))]
}
