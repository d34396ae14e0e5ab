import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'

import type { Cloud } from '../cloud'
import { handleAdmin } from './admin'
import { handleCall } from './call'
import { handleDownload, handleSignedUpload, handleTempUrls, handleUpload } from './files'
import type { Guard } from './guard'
import { handleLocal, type Addresses } from './local'
import { sendError } from './reply'
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

/** The one HTTP server: guards, then the route. A failure of our own is a 500 without a stack; the log has it. */
export function createLocalServer(parts: ServerParts): Server {
  return createServer((request, response) => {
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
  if (method === 'POST' && first === 'admin' && more.length === 0) return handleAdmin(cloud, request, response, second)
  if (method === 'POST' && first === 'call' && more.length === 0) return handleCall(cloud, request, response, second)
  if (method === 'POST' && first === 'upload' && second === '') return handleUpload(cloud, request, response)
  if (method === 'POST' && first === 'temp-urls' && second === '') return handleTempUrls(request, response)
  if (method === 'PUT' && first === 'uploads') return handleSignedUpload(cloud, request, response, url)
  if (isRead && first === 'files') return handleDownload(cloud, response, url, method === 'GET')
  if (first === 'local') return handleLocal(cloud, parts.addresses(), request, response, url)
  if (isRead && first === 'app') return sendStatic(response, parts.app, url.pathname.slice('/app'.length))
  if (isRead) return sendStatic(response, parts.tryit, url.pathname)
  request.resume()
  sendError(response, 404, 'no such address')
}

function parseUrl(target: string | undefined): URL | undefined {
  try {
    return new URL(target ?? '', 'http://local')
  } catch {
    return undefined
  }
}
