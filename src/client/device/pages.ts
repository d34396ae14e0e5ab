import Taro from '@tarojs/taro'

/** Where the app's pages are, and the ways between them. */
export const pages = {
  home: () => '/pages/home/index',
  me: () => '/pages/me/index',
  submit: () => '/pages/submit/index',
  /** Only which one it is: what stands on a receipt comes from the server. */
  receipt: (id: string) => `/pages/receipt/index?id=${id}`,
  case: (id: string) => `/pages/case/index?id=${id}`,
  lost: () => '/pages/lost/index',
  consultations: () => '/consultation/list/index',
  consultation: (id: string) => `/consultation/detail/index?id=${id}`,
  takePart: (id: string) => `/consultation/answer/index?id=${id}`,
  result: (id: string) => `/consultation/result/index?id=${id}`,
  /** What people said on one item, and what became of it. */
  opinions: (id: string, itemId: string) => `/consultation/opinions/index?id=${id}&item=${itemId}`,
  inbox: () => '/staff/inbox/index',
  deskCase: (id: string) => `/staff/case/index?id=${id}`,
  deskConsultations: () => '/staff/consultations/index',
  deskConsultation: (id: string) => `/staff/consultation/index?id=${id}`,
  deskFigures: (id: string) => `/staff/figures/index?id=${id}`,
  deskOpinions: (id: string) => `/staff/opinions/index?id=${id}`,
  nextDraft: (id: string) => `/staff/next-draft/index?id=${id}`,
  newDraft: (kind: string) => `/staff/draft/index?kind=${kind}`,
  copyDraft: (id: string) => `/staff/draft/index?copy=${id}`,
  editDraft: (id: string) => `/staff/draft/index?id=${id}`,
  /** What is asked is put right while it is open. */
  correct: (id: string) => `/staff/draft/index?correct=${id}`,
}

const TABS = [pages.home(), pages.me()]

/** Longer than any page takes to show; if it never does, the way is free again. Milliseconds. */
const OPENING_AT_MOST = 1000
let opening: ReturnType<typeof setTimeout> | undefined

/** A page shows: `Screen` says so. From now on a tap leads on. */
export function arrived(): void {
  clearTimeout(opening)
  opening = undefined
}

/** While one page opens, another tap leads nowhere: WeChat would put two on top of each other, a browser show neither. */
function once(go: () => Promise<unknown>): void {
  if (opening !== undefined) return
  opening = setTimeout(arrived, OPENING_AT_MOST)
  void go().catch((error: unknown) => {
    arrived()
    throw error
  })
}

/** Goes to a page: tab pages are switched to, others are put on top. */
export function goTo(url: string): void {
  once(() => (TABS.includes(url) ? Taro.switchTab({ url }) : Taro.navigateTo({ url })))
}

/** Goes to a page in place of this one, which should not be come back to. */
export function replaceWith(url: string): void {
  once(() => (TABS.includes(url) ? Taro.switchTab({ url }) : Taro.redirectTo({ url })))
}

/** One page back, or home when there is none: a page can be the first, from a message or a shared card. */
export function goBack(): void {
  if (Taro.getCurrentPages().length > 1) once(() => Taro.navigateBack())
  else goTo(pages.home())
}
