import type { ServerResponse } from 'node:http'

/** An answer with JSON; never cached, never sniffed. */
export function sendJson(
  response: ServerResponse,
  status: number,
  body: unknown,
  headers: Record<string, string> = {},
): void {
  sendText(response, status, JSON.stringify(body), 'application/json; charset=utf-8', headers)
}

export function sendText(
  response: ServerResponse,
  status: number,
  body: string | Buffer,
  type: string,
  headers: Record<string, string> = {},
): void {
  response.writeHead(status, {
    'content-type': type,
    'content-length': Buffer.byteLength(body),
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    ...headers,
  })
  response.end(body)
}

/** A refusal in one shape for all routes: `{errCode, errMsg}` as the platform's clients know it. */
export function sendError(response: ServerResponse, status: number, message: string, errCode = -1): void {
  sendJson(response, status, { errCode, errMsg: message })
}
