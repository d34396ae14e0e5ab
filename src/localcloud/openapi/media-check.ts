import { pictureWidth } from './picture-width'
import { newTraceId, refusedCaller, verdict, type Refusal, type Suggest } from './verdict'

const SOUND = 1
const PICTURE = 2
const MOST_BYTES = 10 * 1024 * 1024
const FETCH_MS = 10_000

/** Widths in pixels no camera makes: a test, or somebody who tries it out, decides by them what comes back. */
const RISKY_WIDTH = 13
const REVIEW_WIDTH = 14

export type MediaCheck = { url: string; traceId: string }

/** `security.mediaCheckAsync` 2.0: what is to be looked at, or WeChat's refusal. */
export function readMediaCheck(parameters: Record<string, unknown>): MediaCheck | Refusal {
  const refusal = refusedCaller(parameters)
  if (refusal) return refusal
  const { media_url: url, media_type: type } = parameters
  if (type !== PICTURE && type !== SOUND) return { errcode: 40004, errmsg: 'invalid media type' }
  if (typeof url !== 'string' || !/^https?:\/\//.test(url)) return { errcode: 40007, errmsg: 'invalid media_url' }
  return { url, traceId: newTraceId() }
}

/**
 * The event WeChat pushes once it has looked at a picture:
 * https://developers.weixin.qq.com/miniprogram/dev/OpenApiDoc/sec-center/sec-check/mediaCheckAsync.html
 */
export async function mediaCheckEvent({ url, traceId }: MediaCheck, now: number, appid: string): Promise<object> {
  const picture = await fetched(url)
  const about = {
    ToUserName: 'gh_local',
    FromUserName: 'wechat',
    CreateTime: Math.floor(now / 1000),
    MsgType: 'event',
    Event: 'wxa_media_check',
    appid,
    trace_id: traceId,
    version: 2,
  }
  if (picture === undefined) return { ...about, errcode: -1008, errmsg: 'failed to download the media' }
  return { ...about, errcode: 0, errmsg: 'ok', ...verdict(suggestFor(picture)) }
}

async function fetched(url: string): Promise<Buffer | undefined> {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(FETCH_MS) })
    const content = Buffer.from(await response.arrayBuffer())
    return response.ok && content.length <= MOST_BYTES ? content : undefined
  } catch {
    return undefined
  }
}

function suggestFor(picture: Buffer): Suggest {
  const width = pictureWidth(picture)
  if (width === RISKY_WIDTH) return 'risky'
  return width === REVIEW_WIDTH ? 'review' : 'pass'
}
