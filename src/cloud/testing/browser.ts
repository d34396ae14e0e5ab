import { randomUUID } from 'node:crypto'
import * as v from 'valibot'
import { CONSOLE_API } from '@/contract/session/console'
import { OFFICER } from './cases'
import type { Data, Local } from './local'

/** A PC's browser at the console: it keeps cookies as they are set, and says where its page is from. */

const answer = v.object({
  ok: v.boolean(),
  data: v.optional(v.record(v.string(), v.unknown()), {}),
  error: v.optional(
    v.object({
      code: v.string(),
      message: v.pipe(v.string(), v.regex(/[\u4e00-\u9fff]/)),
      fields: v.optional(v.record(v.string(), v.string())),
    }),
  ),
})

export interface Said {
  status: number
  code: string
  message: string | undefined
  data: Data
}

export class PcBrowser {
  readonly cookies = new Map<string, string>()
  /** The attributes each cookie came with. */
  readonly attributes = new Map<string, string>()
  headers: Record<string, string>

  constructor(private readonly local: Local) {
    this.headers = {
      origin: local.url,
      'content-type': 'application/json',
      'user-agent': 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) Chrome/120.0 Safari/537.36 Edg/120.0',
    }
  }

  async post(path: string, body: unknown = {}, change: Record<string, string> = {}): Promise<Said> {
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const response = await fetch(`${this.local.url}${CONSOLE_API}${path}`, {
      method: 'POST',
      headers: { ...this.headers, ...(cookie === '' ? {} : { cookie }), ...change },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    })
    for (const set of response.headers.getSetCookie()) this.keep(set)
    const { ok, data, error } = v.parse(answer, await response.json())
    return { status: response.status, code: ok ? 'OK' : (error?.code ?? ''), message: error?.message, data }
  }

  call(action: string, input: object = {}, requestId: string = randomUUID()): Promise<Said> {
    return this.post('/call', { action, input, requestId })
  }

  /** Asks for a code, and has it confirmed by the phone of `openid`. */
  async signIn(openid: string): Promise<void> {
    const { code, digits } = await this.begin()
    await this.local.must(openid, 'session.confirm', { code, digits })
    const { data } = await this.post('/sign-in/poll')
    if (data.state !== 'in') throw new Error(`not signed in: ${JSON.stringify(data)}`)
  }

  async begin(): Promise<{ code: string; digits: string }> {
    const { data } = await this.post('/sign-in')
    return v.parse(v.object({ code: v.string(), digits: v.string() }), data)
  }

  async state(): Promise<unknown> {
    return (await this.post('/sign-in/poll')).data.state
  }

  private keep(set: string): void {
    const [pair = '', ...attributes] = set.split('; ')
    const at = pair.indexOf('=')
    const name = pair.slice(0, at)
    this.attributes.set(name, attributes.join('; '))
    if (attributes.includes('Max-Age=0')) this.cookies.delete(name)
    else this.cookies.set(name, pair.slice(at + 1))
  }
}

/** A code that waits for a phone. */
export async function signInCode(local: Local): Promise<{ code: string }> {
  const { code } = await new PcBrowser(local).begin()
  return { code }
}

const listed = v.object({ items: v.array(v.object({ id: v.string() })) })

/** A browser the first officer is signed in with. */
export async function sessionOfOfficer(local: Local): Promise<{ id: string }> {
  await new PcBrowser(local).signIn(OFFICER)
  const { items } = v.parse(listed, await local.must(OFFICER, 'session.list'))
  return { id: items[0]?.id ?? '' }
}
