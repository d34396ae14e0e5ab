import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

import { Cloud } from './cloud'
import { startTimers } from './functions/timers'
import { Guard, LOCAL_NAMES } from './http/guard'
import { isWildcard, listen, outsideNames, stop } from './http/network'
import { createLocalServer } from './http/server'

export type LocalCloudOptions = {
  /** 0 (the default) takes a free port. */
  port?: number
  /** The folder that holds database, files and secrets. */
  data: string
  /** The built cloud; default `dist/cloud`. */
  functions?: string
  /** The built browser client served at /app/; default `dist/h5`. */
  app?: string
  /** An address to listen on beside 127.0.0.1; 0.0.0.0 for all. There is no sign-in: only in a network you trust. */
  host?: string
  /** Fill an empty database with the demo district; default true. */
  demo?: boolean
  /** Run timers by themselves; default false. */
  timers?: boolean
  /** Where progress and function output go; default nowhere. */
  log?: (line: string) => void
}

export type LocalCloud = {
  /** `http://127.0.0.1:<port>` */
  url: string
  port: number
  close: () => Promise<void>
}

const LOCALHOST = '127.0.0.1'

/** Starts a local cloud in this process; resolves when it answers. */
export async function startLocalCloud(options: LocalCloudOptions): Promise<LocalCloud> {
  const log = options.log ?? (() => undefined)
  const outside = options.host === undefined || LOCAL_NAMES.includes(options.host) ? undefined : options.host
  const lan = outside === undefined ? [] : outsideNames(outside)
  let port = options.port ?? 0
  const cloud = new Cloud({
    data: resolve(options.data),
    built: resolve(options.functions ?? 'dist/cloud'),
    demo: options.demo ?? true,
    origin: () => `http://${lan[0] ?? LOCALHOST}:${port}`,
    log,
  })
  let guard: Guard | undefined
  const parts = {
    cloud,
    guard: () => (guard ??= new Guard([...LOCAL_NAMES, ...lan], port)),
    addresses: () => ({
      host: outside ?? LOCALHOST,
      urls: [...lan, LOCALHOST].map((name) => `http://${name}:${port}`),
    }),
    app: resolve(options.app ?? 'dist/h5'),
    tryit: join(dirname(fileURLToPath(import.meta.url)), 'tryit'),
    log,
  }
  const hosts =
    outside !== undefined && isWildcard(outside) ? [outside] : [LOCALHOST, ...(outside === undefined ? [] : [outside])]
  const servers = hosts.map(() => createLocalServer(parts))
  let stopTimers = (): void => undefined
  const close = async (): Promise<void> => {
    stopTimers()
    await Promise.all(servers.map(stop))
    await cloud.close()
  }
  try {
    for (const [i, server] of servers.entries()) port = await listen(server, port, hosts[i] ?? LOCALHOST)
    await cloud.prepare()
  } catch (error) {
    await close()
    throw error
  }
  if (options.timers === true) stopTimers = startTimers(cloud, log)
  return { url: `http://${LOCALHOST}:${port}`, port, close }
}
