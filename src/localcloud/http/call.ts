import type { IncomingMessage, ServerResponse } from 'node:http'

import type { Cloud } from '../cloud'
import { FunctionError, functionFailed } from '../functions/errors'
import type { Outcome } from '../functions/instance'
import { readBody } from './body'
import { sendError, sendJson, sendText } from './reply'

/** The platform takes and gives at most 6 MB a call. */
export const MAX_CALL_BYTES = 6 * 1024 * 1024
const OPENID = /^[\w-]{1,64}$/

/** What the platform answers never reaches the function; said in the product's own form. */
const TOO_LARGE = { ok: false, error: { code: 'TOO_LARGE', message: '内容太大了，请减少一些再提交' } }

/** The caller's identity from `x-openid`: undefined without one, 'invalid' if it is no token. */
export function callerOf(request: IncomingMessage): { openid: string | undefined } | 'invalid' {
  const header = request.headers['x-openid']
  if (header === undefined) return { openid: undefined }
  return typeof header === 'string' && OPENID.test(header) ? { openid: header } : 'invalid'
}

/** `POST /call/<function>`: what `wx.cloud.callFunction` is in WeChat. The answer is the function's, the cost a header. */
export async function handleCall(
  cloud: Cloud,
  request: IncomingMessage,
  response: ServerResponse,
  name: string,
): Promise<void> {
  const caller = callerOf(request)
  const body = await readBody(request, MAX_CALL_BYTES)
  if (caller === 'invalid') return sendError(response, 400, 'x-openid is not an openid')
  if (body === 'too large') return sendJson(response, 200, TOO_LARGE)
  try {
    const outcome = await cloud.callAsClient(name, body.toString(), caller.openid)
    if (Buffer.byteLength(outcome.json) > MAX_CALL_BYTES) throw functionFailed('the result exceeds 6 MB')
    sendText(response, 200, outcome.json, 'application/json; charset=utf-8', costHeader(outcome))
  } catch (error) {
    if (!(error instanceof FunctionError)) throw error
    sendError(response, statusOf(error), error.message, error.errCode)
  }
}

/** What the call cost, for tests and curious people. */
export function costHeader({ cost, milliseconds }: Outcome): Record<string, string> {
  const { requests, read, written } = cost
  return { 'x-cloud-cost': `db=${requests} read=${read} write=${written} ms=${milliseconds.toFixed(1)}` }
}

function statusOf(error: FunctionError): number {
  if (error.errCode === -501000) return 404
  return error.errCode === -504001 ? 403 : 500
}
