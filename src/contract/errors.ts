/**
 * The closed list of error codes, in order of precedence: when several apply, the earlier one is answered.
 * `INVALID_INPUT` stands twice in the order: for the envelope (before identity) and for the input (after the rate limit).
 */
export const ERROR_CODES = [
  'TOO_LARGE',
  'INVALID_INPUT',
  'UNAUTHENTICATED',
  'NOT_FOUND',
  'RATE_LIMITED',
  'FORBIDDEN',
  'CONFLICT',
  'NOT_ALLOWED_NOW',
  'CONTENT_REJECTED',
  'UNAVAILABLE',
  'INTERNAL',
] as const

export type ErrorCode = (typeof ERROR_CODES)[number]

/** What a failed call answers. `message` and `fields` are for people, in Chinese, and say what to do. */
export interface ErrorBody {
  code: ErrorCode
  message: string
  /** One sentence per input field, keyed by its dotted path, for instance `contact.note`. */
  fields?: Record<string, string>
  /** With `CONFLICT`: the case as it is now, as the caller may see it. */
  current?: unknown
}

/** The sentence said when an act has nothing more precise to say. */
export const DEFAULT_MESSAGES: Record<ErrorCode, string> = {
  TOO_LARGE: '内容太大了，请减少一些再提交',
  INVALID_INPUT: '有几处需要改一下',
  UNAUTHENTICATED: '请在微信里打开',
  NOT_FOUND: '没有找到，可能已经移除，或者不是您的',
  RATE_LIMITED: '提交得有点多，请过一会儿再来',
  FORBIDDEN: '您没有办理这件事的权限',
  CONFLICT: '刚才有人更新了这件事，请看过最新情况再办',
  NOT_ALLOWED_NOW: '现在的办理阶段不能这样做',
  CONTENT_REJECTED: '这段文字不能提交，请换个说法',
  UNAVAILABLE: '暂时连不上，请稍后重试，您写的内容还在',
  INTERNAL: '出了点问题，我们会尽快修好，请稍后重试',
}
