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
  INVALID_INPUT: '有几处要改一下，请看红字写的',
  UNAUTHENTICATED: '请在微信里打开',
  NOT_FOUND: '没有找到，可能已经移除，或者不是您的，请返回后重新打开',
  RATE_LIMITED: '提交得有点多，请过一会儿再来',
  FORBIDDEN: '这一步您办不了，请找负责的队员或室长',
  CONFLICT: '刚才有人更新了这件事，请看过最新情况再办',
  NOT_ALLOWED_NOW: '这件事已经不在这一步了，请看过最新情况再办',
  CONTENT_REJECTED: '这段话不能投进来，请换个说法',
  UNAVAILABLE: '暂时连不上，请稍后重试，您写的内容还在',
  INTERNAL: '出了点问题，我们会尽快修好，请稍后重试',
}
