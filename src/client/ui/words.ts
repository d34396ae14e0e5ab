import type { ErrorCode } from '@/contract/errors'

/** Words that several pages say. */
export const PRODUCT = '人民意见箱'
export const WORKSTATION_FULL = '城管执法先锋社区工作室'

/** What stands large where something could not be opened. The sentence below it, which says what to do, is the error's own. */
export const ERROR_TITLES: Record<ErrorCode, string> = {
  TOO_LARGE: '内容太大了',
  INVALID_INPUT: '有几处要改',
  UNAUTHENTICATED: '还不知道您是谁',
  NOT_FOUND: '这里没有内容',
  RATE_LIMITED: '请歇一会儿',
  FORBIDDEN: '这里进不去',
  CONFLICT: '刚才有变化',
  NOT_ALLOWED_NOW: '现在还不行',
  CONTENT_REJECTED: '换个说法',
  UNAVAILABLE: '网络不太好',
  INTERNAL: '没能打开',
}
