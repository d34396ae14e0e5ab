import { randomBytes } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'

import type { Cloud } from '../cloud'
import type { DeployedFunction } from '../functions/deployed'
import { FunctionError, functionFailed } from '../functions/errors'
import { field, hasOwn, parseJson, record } from '../json'
import { readBody } from './body'
import { costHeader, MAX_CALL_BYTES } from './call'
import { sendError, sendJson } from './reply'

/** Bodies of these types reach a function as text, all others in base64. */
const TEXT = /^(text\/|application\/(json|javascript|xml|x-www-form-urlencoded))/

/**
 * HTTP access to a function, as on the platform: the request becomes an event ("集成请求"), and what the function returns
 * becomes the answer ("集成响应"): https://docs.cloudbase.net/service/access-cloud-function
 */
export async function handleHttpFunction(
  cloud: Cloud,
  deployed: DeployedFunction,
  request: IncomingMessage,
  response: ServerResponse,
  url: URL,
): Promise<void> {
  const body = await readBody(request, MAX_CALL_BYTES)
  if (body === 'too large') return sendError(response, 413, 'the request exceeds 6 MB')
  try {
    const outcome = await cloud.callOverHttp(deployed, eventOf(request, url, body))
    if (Buffer.byteLength(outcome.json) > MAX_CALL_BYTES) throw functionFailed('the result exceeds 6 MB')
    sendResult(response, parseJson(outcome.json), costHeader(outcome))
  } catch (error) {
    if (!(error instanceof FunctionError)) throw error
    // The gateway says that the function failed, and no more.
    sendError(response, 500, 'FUNCTION_INVOCATION_FAILED', error.errCode)
  }
}

function eventOf(request: IncomingMessage, url: URL, body: Buffer): object {
  const isText = TEXT.test(request.headers['content-type'] ?? 'text/plain')
  return {
    path: url.pathname,
    httpMethod: request.method ?? '',
    headers: headersOf(request),
    queryStringParameters: Object.fromEntries(url.searchParams),
    requestContext: { requestId: randomBytes(16).toString('hex'), envId: 'local', appId: 0, uin: 0 },
    body: isText ? body.toString() : body.toString('base64'),
    isBase64Encoded: !isText,
  }
}

/** One value a name; where the request comes from is the gateway's to say. */
function headersOf({ headers, socket }: IncomingMessage): Record<string, string> {
  const single = Object.entries(headers).map(([name, value]) => [name, Array.isArray(value) ? value.join(', ') : value])
  return { ...Object.fromEntries(single), 'x-real-ip': socket.remoteAddress ?? '' }
}

function sendResult(response: ServerResponse, result: unknown, cost: Record<string, string>): void {
  const status = field(result, 'statusCode')
  // What has no status code is itself the answer's body.
  if (typeof status !== 'number') return sendJson(response, 200, result, cost)
  const text = field(result, 'body')
  const given = typeof text === 'string' ? text : JSON.stringify(text ?? '')
  const content = field(result, 'isBase64Encoded') === true ? Buffer.from(given, 'base64') : given
  response.writeHead(status, { ...cost, ...integratedHeaders(result), 'content-length': Buffer.byteLength(content) })
  response.end(content)
}

function integratedHeaders(result: unknown): Record<string, string> {
  const headers = hasOwn(record(result), 'headers') ? Object.entries(record(field(result, 'headers'))) : []
  return Object.fromEntries(headers.map(([name, value]) => [name.toLowerCase(), String(value)]))
}
