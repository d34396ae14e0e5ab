import { actions } from '@/contract/actions'
import { servedToConsole } from '@/contract/session/console'
import { Failure } from '../platform/failure'
import { secrets } from '../platform/secrets'
import { answered, serve } from '../platform/serve'
import { endSession } from '../session/end'
import { signedInAt, type SignedIn } from './caller'
import { noCookie, reply, SESSION_COOKIE, type Reply } from './reply'
import { fromHttp, isFromOurPage, json, type BrowserRequest } from './request'
import { beginSignIn, pollSignIn } from './sign-in'
import { takePart } from './upload'

/**
 * One request of a PC's browser. Whoever it is stands in its cookie and nowhere else; what it does is a POST from a page of
 * ours, and everything else is refused before it is looked at.
 */
export async function serveConsole(event: unknown): Promise<Reply> {
  const request = fromHttp(event)
  if (request.method !== 'POST') return refused(new Failure('NOT_FOUND'), 405)
  if (!isFromOurPage(request)) return refused(new Failure('FORBIDDEN', '请在工作台自己的页面里操作'), 403)
  const route = ROUTES[request.path]
  return route ? route(request, new Date()) : refused(new Failure('NOT_FOUND'), 404)
}

function refused(failure: Failure, status: number): Reply {
  return reply({ ok: false, error: failure.body() }, undefined, status)
}

type Route = (request: BrowserRequest, now: Date) => Promise<Reply>

const ROUTES: Partial<Record<string, Route>> = {
  '/sign-in': (request, now) => withCookie(() => beginSignIn(request, now)),
  '/sign-in/poll': (request, now) => withCookie(() => pollSignIn(request, now)),
  '/sign-out': (request, now) =>
    withCookie(async () => {
      const at = await signedInAt(request, now)
      if (at) await endSession(at.session, at.member, now)
      return { data: {}, cookie: noCookie(SESSION_COOKIE) }
    }),
  '/session': async (request, now) =>
    reply(
      await answered(async () => {
        const { session } = await mustBeSignedIn(request, now)
        return { who: secrets().hash('console', session.member), until: session.until.toISOString() }
      }),
    ),
  '/upload': async (request, now) =>
    reply(
      await answered(async () => {
        const { caller } = await mustBeSignedIn(request, now)
        return takePart(caller.openid, json(request))
      }),
    ),
  '/call': async (request, now) =>
    reply(
      await serve(json(request) ?? request.body, {
        identify: async () => (await mustBeSignedIn(request, now)).caller,
        serves: (name) => servedToConsole(actions[name]),
      }),
    ),
}

async function mustBeSignedIn(request: BrowserRequest, now: Date): Promise<SignedIn> {
  const at = await signedInAt(request, now)
  if (!at) throw new Failure('UNAUTHENTICATED', '请先登录，您写的还在')
  return at
}

async function withCookie(work: () => Promise<{ data: object; cookie?: string }>): Promise<Reply> {
  let cookie: string | undefined
  const answer = await answered(async () => {
    const done = await work()
    cookie = done.cookie
    return done.data
  })
  return reply(answer, cookie)
}
