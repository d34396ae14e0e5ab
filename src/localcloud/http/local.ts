import type { IncomingMessage, ServerResponse } from 'node:http'

import QRCode from 'qrcode'

import type { Cloud } from '../cloud'
import { FunctionError } from '../functions/errors'
import { field, parseJson } from '../json'
import { parseFault } from '../local/faults'
import { outboxItems } from '../local/outbox'
import { readBody } from './body'
import { sendError, sendJson, sendText } from './reply'

const MAX_BODY_BYTES = 64 * 1024
const MAX_QR_TEXT = 1000
const ISO_TIME = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:?\d{2}))?$/

/** Where the server can be reached, for the try-it page and its QR codes. */
export type Addresses = { host: string; urls: string[] }

/** `/local/*`: what exists only here, for tests and the try-it page. */
export async function handleLocal(
  cloud: Cloud,
  addresses: Addresses,
  request: IncomingMessage,
  response: ServerResponse,
  url: URL,
): Promise<void> {
  const body = await readBody(request, MAX_BODY_BYTES)
  if (body === 'too large') return sendError(response, 413, 'the body is too large')
  const route = `${request.method ?? ''} ${url.pathname.slice('/local/'.length)}`
  const timer = /^POST timer\/([\w-]{1,64})$/.exec(route)?.[1]
  if (timer !== undefined) return fireTimer(cloud, response, timer)
  switch (route) {
    case 'GET outbox':
      return sendJson(response, 200, { items: outboxItems(cloud.store, cloud.sent, cloud.schema.outbox) })
    case 'GET clock':
      return sendClock(cloud, response)
    case 'POST clock':
      return setClock(cloud, response, parseJson(body.toString()))
    case 'POST fault':
      return setFault(cloud, response, parseJson(body.toString()))
    case 'DELETE fault':
      cloud.faults.clear()
      return sendJson(response, 200, { ok: true })
    case 'POST reset':
      await cloud.reset()
      return sendJson(response, 200, { ok: true })
    case 'GET state':
      return sendJson(response, 200, { ready: true, now: new Date(cloud.clock.now()).toISOString(), ...addresses })
    case 'GET qr':
      return sendQr(response, url.searchParams.get('text'))
    default:
      return sendError(response, 404, 'no such address')
  }
}

async function fireTimer(cloud: Cloud, response: ServerResponse, timer: string): Promise<void> {
  try {
    const outcome = await cloud.fireTimer(timer)
    if (outcome === undefined) return sendError(response, 404, `no function has a timer called ${timer}`)
    sendJson(response, 200, { ok: true, result: parseJson(outcome.json) })
  } catch (error) {
    if (!(error instanceof FunctionError)) throw error
    sendError(response, 500, error.message, error.errCode)
  }
}

function setClock(cloud: Cloud, response: ServerResponse, body: unknown): void {
  const now = field(body, 'now')
  if (now === null) {
    cloud.clock.set(null)
    return sendClock(cloud, response)
  }
  const time = typeof now === 'string' && ISO_TIME.test(now) ? Date.parse(now) : NaN
  if (Number.isNaN(time)) return sendError(response, 400, 'now must be an ISO 8601 time or null')
  cloud.clock.set(time)
  sendClock(cloud, response)
}

function sendClock(cloud: Cloud, response: ServerResponse): void {
  sendJson(response, 200, { now: new Date(cloud.clock.now()).toISOString() })
}

function setFault(cloud: Cloud, response: ServerResponse, body: unknown): void {
  const fault = parseFault(body)
  if (fault === undefined) return sendError(response, 400, 'not a fault: {target, kind, rate, ms}')
  cloud.faults.set(fault)
  sendJson(response, 200, fault)
}

async function sendQr(response: ServerResponse, text: string | null): Promise<void> {
  if (text === null || text === '' || text.length > MAX_QR_TEXT)
    return sendError(response, 400, 'text is missing or too long')
  sendText(response, 200, await QRCode.toString(text, { type: 'svg', margin: 1 }), 'image/svg+xml')
}
