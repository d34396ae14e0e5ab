import { existsSync, readFileSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { BrowserContext } from '@playwright/test'
import { buildSync } from 'esbuild'
import { COMPONENT_TEMPLATES } from './host/components/templates'
import type { Device, HostConfig, Kept, Launch } from './host/config'
import { compile, readPackage, type Package } from './package'

const HOST = resolve(__dirname, 'host')
const PREFIX = '/weapp/'

let script: string | undefined
let componentTemplates: string | undefined
const packages = new Map<string, Package>()

/** The host as one script; made once for all tests of a worker. */
function hostScript(): string {
  script ??= buildSync({
    entryPoints: [join(HOST, 'main.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'chrome120',
    logLevel: 'error',
  }).outputFiles[0]?.text
  return script ?? ''
}

function packageIn(folder: string): Package {
  const known = packages.get(folder) ?? readPackage(folder)
  packages.set(folder, known)
  return known
}

export interface Opening {
  /** The folder of the build. */
  folder: string
  cloudUrl: string
  openid: string
  launch: Launch
  device: Device
  /** What the phone has kept since the app was last open. */
  stored?: Kept
}

/** Where the host is opened, on the address of the local cloud, so that a browser lets it talk there. */
export const hostAddress = (cloudUrl: string): string => `${cloudUrl}${PREFIX}index.html`

/**
 * Answers the addresses of the host for one browser context: the page, and the package's own files.
 * @throws Error when the package cannot be read (package.ts)
 */
export async function serveHost(context: BrowserContext, opening: () => Opening): Promise<void> {
  packageIn(opening().folder)
  await context.route(`**${PREFIX}**`, async (route) => {
    const path = new URL(route.request().url()).pathname.slice(PREFIX.length)
    if (path === 'index.html') {
      const body = hostPage(opening())
      return route.fulfill({ body, contentType: 'text/html; charset=utf-8' })
    }
    const file = join(opening().folder, path)
    if (!existsSync(file) || !statSync(file).isFile()) return route.fulfill({ status: 404 })
    return route.fulfill({ path: file })
  })
}

function hostPage({ folder, cloudUrl, openid, launch, device, stored }: Opening): string {
  componentTemplates ??= compile(Object.entries(COMPONENT_TEMPLATES))
  const config: HostConfig = {
    package: packageIn(folder),
    componentTemplates,
    packageUrl: `${cloudUrl}${PREFIX.slice(0, -1)}`,
    cloudUrl,
    openid,
    launch,
    device,
  }
  return `<!doctype html><html lang="zh-CN"><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover"><title>小程序</title>
<style>${readFileSync(join(HOST, 'host.css'), 'utf8')}</style><body>
<script>window.HOST_CONFIG=${inScript(config)};window.STORED=${inScript(stored)}</script>
<script>${hostScript().replace(/<\/script/gi, '<\\/script')}</script></body></html>`
}

function inScript(value: unknown): string {
  return JSON.stringify(value ?? null).replace(/</g, '\\u003c')
}
