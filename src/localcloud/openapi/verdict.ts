import { randomBytes } from 'node:crypto'

/** What WeChat's content safety says of a text or a picture; https://developers.weixin.qq.com/miniprogram/dev/OpenApiDoc/sec-center/sec-check/msgSecCheck.html */
export type Suggest = 'pass' | 'review' | 'risky'

/** 100 is fine, 21000 is "other" among what is not. */
const LABELS: Record<Suggest, number> = { pass: 100, review: 21000, risky: 21000 }

/** The part of an answer that says what it came to. */
export function verdict(suggest: Suggest): Record<string, unknown> {
  const label = LABELS[suggest]
  return {
    result: { suggest, label },
    detail: [{ strategy: 'content_model', errcode: 0, suggest, label, prob: 90 }],
  }
}

export function newTraceId(): string {
  return randomBytes(16).toString('hex')
}

export type Refusal = { errcode: number; errmsg: string }

/** What both checks ask for: a version, a scene of four, and who wrote it. */
export function refusedCaller({ version, scene, openid }: Record<string, unknown>): Refusal | undefined {
  if (version !== 2) return { errcode: 47001, errmsg: 'data format error: version must be 2' }
  if (typeof openid !== 'string' || openid === '') return { errcode: 40003, errmsg: 'invalid openid' }
  if (![1, 2, 3, 4].includes(Number(scene)) || typeof scene !== 'number')
    return { errcode: 40129, errmsg: 'invalid scene' }
  return undefined
}
