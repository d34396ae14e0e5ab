import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'

import type { Cloud } from '../cloud'
import { handleAdmin } from './admin'
import { handleCall } from './call'
import { handleDownload, handleSignedUpload, handleTempUrls, handleUpload } from './files'
import type { Guard } from './guard'
import { handleLocal, type Addresses } from './local'
import { handleHttpFunction } from './http-function'
import { sendError, sendText } from './reply'
import { sendStatic } from './static-files'

export type ServerParts = {
  cloud: Cloud
  guard: () => Guard
  addresses: () => Addresses
  /** Built browser client, and the try-it page. */
  app: string
  tryit: string
  log: (line: string) => void
}

/** Longer than a client is busy with what it sends next: one that finds its connection closed loses the request. Milliseconds. */
const KEEP_ALIVE = 65_000

/** The one HTTP server: guards, then the route. A failure of our own is a 500 without a stack; the log has it. */
export function createLocalServer(parts: ServerParts): Server {
  return createServer({ keepAliveTimeout: KEEP_ALIVE }, (request, response) => {
    route(parts, request, response).catch((error: unknown) => {
      parts.log(error instanceof Error ? (error.stack ?? error.message) : String(error))
      if (response.headersSent) response.destroy()
      else sendError(response, 500, 'the local cloud failed')
    })
  })
}

async function route(parts: ServerParts, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const refusal = parts.guard().refusal(request)
  if (refusal !== undefined) {
    request.resume()
    return sendError(response, 403, refusal)
  }
  const url = parseUrl(request.url)
  if (url === undefined) return sendError(response, 400, 'not an address')
  const { cloud } = parts
  const [, first = '', second = '', ...more] = url.pathname.split('/')
  const method = request.method ?? ''
  const isRead = method === 'GET' || method === 'HEAD'
  const overHttp = cloud.functions.withHttpPath(url.pathname)
  if (overHttp !== undefined) return handleHttpFunction(cloud, overHttp, request, response, url)
  if (method === 'POST' && first === 'admin' && more.length === 0) return handleAdmin(cloud, request, response, second)
  if (method === 'POST' && first === 'call' && more.length === 0) return handleCall(cloud, request, response, second)
  if (method === 'POST' && first === 'upload' && second === '') return handleUpload(cloud, request, response)
  if (method === 'POST' && first === 'temp-urls' && second === '') return handleTempUrls(request, response)
  if (method === 'PUT' && first === 'uploads') return handleSignedUpload(cloud, request, response, url)
  if (isRead && first === 'files') return handleDownload(cloud, response, url, method === 'GET')
  if (first === 'local') return handleLocal(cloud, parts.addresses(), request, response, url)
  // The same browser client twice: as the phones of the try-it page, and as the console of a PC.
  if (isRead && (first === 'app' || first === 'console')) return sendApp(parts, response, url, first)
  if (isRead) return sendStatic(response, parts.tryit, url.pathname)
  request.resume()
  sendError(response, 404, 'no such address')
}

/** Its own files are named from where it lies, which an address without the last stroke would not say. */
function sendApp(parts: ServerParts, response: ServerResponse, url: URL, place: string): Promise<void> | void {
  const path = url.pathname.slice(place.length + 1)
  if (path === '') return sendText(response, 302, '', 'text/plain', { location: `/${place}/${url.search}` })
  return sendStatic(response, parts.app, path)
}

function parseUrl(target: string | undefined): URL | undefined {
  try {
    return new URL(target ?? '', 'http://local')
  } catch {
    return undefined
  }
}
