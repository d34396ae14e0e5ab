import type { Answer } from '@/contract/envelope'

/** "集成响应": what the platform makes an HTTP answer of. One cookie at most, as its headers are single. */
export interface Reply {
  statusCode: number
  headers: Record<string, string>
  body: string
  isBase64Encoded: boolean
}

export function reply(answer: Answer<unknown>, cookie?: string, statusCode = 200): Reply {
  return {
    statusCode,
    headers: {
      'content-type': 'application/json; charset=utf-8',
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      ...(cookie === undefined ? {} : { 'set-cookie': cookie }),
    },
    body: JSON.stringify(answer),
    isBase64Encoded: false,
  }
}

/** What a browser is signed in by, and what it fetches that with: no script reads them, no other site has them sent. */
export const SESSION_COOKIE = '__Host-session'
export const SIGN_IN_COOKIE = '__Host-sign-in'

/** `__Host-`: a browser takes it only over a safe connection, for this host alone, and no other host can put it there. */
export function cookieFor(name: string, value: string, seconds: number): string {
  return `${name}=${value}; Path=/; Max-Age=${seconds}; HttpOnly; Secure; SameSite=Strict`
}

export function noCookie(name: string): string {
  return cookieFor(name, '', 0)
}
