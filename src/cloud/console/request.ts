import * as v from 'valibot'
import { CONSOLE_API } from '@/contract/session/console'
import { callerOpenid } from '../platform/sdk'

/**
 * What the platform's HTTP access hands to a function, "集成请求"; header names in small letters:
 * https://docs.cloudbase.net/service/access-cloud-function
 */
const httpEvent = v.object({
  path: v.string(),
  httpMethod: v.string(),
  headers: v.record(v.string(), v.unknown()),
  body: v.optional(v.nullable(v.string()), ''),
  isBase64Encoded: v.optional(v.union([v.boolean(), v.picklist(['true', 'false'])]), false),
})

export interface BrowserRequest {
  /** Behind the function's own path, for instance `/call`, whether or not the gateway leaves that in. */
  path: string
  method: string
  header: (name: string) => string | undefined
  /** As it came; JSON has not been looked at. */
  body: string
}

/**
 * Every function can be called by any client by name unless a rule forbids it, and then says in the event what it likes.
 * Beside the rule, this one looks at its caller itself: HTTP access has this form, and no client of WeChat's is in it.
 * @throws Error for anything else
 */
export function fromHttp(event: unknown): BrowserRequest {
  const parsed = v.safeParse(httpEvent, event)
  if (!parsed.success || callerOpenid() !== undefined) throw new Error('only HTTP access may call this function')
  const { path, httpMethod, headers, body, isBase64Encoded } = parsed.output
  const named = new Map(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]))
  return {
    path: path.startsWith(CONSOLE_API) ? path.slice(CONSOLE_API.length) : path,
    method: httpMethod.toUpperCase(),
    header: (name) => {
      const value = named.get(name)
      return typeof value === 'string' ? value : undefined
    },
    body: String(isBase64Encoded) === 'true' ? Buffer.from(body ?? '', 'base64').toString() : (body ?? ''),
  }
}

const ON_THIS_COMPUTER = /^(127\.0\.0\.1|localhost|\[::1\])(:\d+)?$/

/**
 * Whether a page of our own sent it. Browsers name the page's origin with every POST, and no page can change that; a
 * request without one comes from no page of ours. Plain HTTP is only for the computer itself.
 */
export function isFromOurPage({ header }: BrowserRequest): boolean {
  const host = header('host')?.toLowerCase()
  if (host === undefined || host === '') return false
  const scheme = ON_THIS_COMPUTER.test(host) ? 'http' : 'https'
  return header('origin')?.toLowerCase() === `${scheme}://${host}`
}

/** The value of a cookie, if there is exactly one of that name. */
export function cookie({ header }: BrowserRequest, name: string): string | undefined {
  const values = (header('cookie') ?? '')
    .split(';')
    .map((pair) => pair.trim())
    .filter((pair) => pair.startsWith(`${name}=`))
    .map((pair) => pair.slice(name.length + 1))
  return values.length === 1 ? values[0] : undefined
}

/** The body as JSON; nothing when it is none. */
export function json({ body }: BrowserRequest): unknown {
  try {
    return JSON.parse(body)
  } catch {
    return undefined
  }
}
