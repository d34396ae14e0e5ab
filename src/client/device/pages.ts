import Taro from '@tarojs/taro'

interface ReceiptParams {
  id: string
  number: string
  submittedAt: string
  contactDueAt: string
  answerDueAt: string
  workstation: string
  topic?: string
}

function query(params: Record<string, string>): string {
  return Object.entries(params)
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    .join('&')
}

/** Where the app's pages are, and the ways between them. */
export const pages = {
  home: () => '/pages/home/index',
  me: () => '/pages/me/index',
  submit: () => '/pages/submit/index',
  /** The receipt shows what the server has just said, and needs no call of its own. */
  receipt: ({ topic = '', ...receipt }: ReceiptParams) => `/pages/receipt/index?${query({ ...receipt, topic })}`,
  case: (id: string) => `/pages/case/index?id=${id}`,
  inbox: () => '/staff/inbox/index',
  deskCase: (id: string) => `/staff/case/index?id=${id}`,
}

const TABS = [pages.home(), pages.me()]

/** Goes to a page: tab pages are switched to, others are put on top. */
export function goTo(url: string): void {
  void (TABS.includes(url) ? Taro.switchTab({ url }) : Taro.navigateTo({ url }))
}

/** Goes to a page in place of this one, which should not be come back to. */
export function replaceWith(url: string): void {
  void (TABS.includes(url) ? Taro.switchTab({ url }) : Taro.redirectTo({ url }))
}

/** One page back, or home when there is none: a page can be the first, from a message or a shared card. */
export function goBack(): void {
  if (Taro.getCurrentPages().length > 1) void Taro.navigateBack()
  else goTo(pages.home())
}
