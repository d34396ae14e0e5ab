import Taro from '@tarojs/taro'
import { inConsole } from './console'

/** Where the app's pages are, and the ways between them. */
export const pages = {
  home: () => '/pages/home/index',
  /** The same as a shared card opens it: of that workstation. */
  homeAt: (workstationId: string) => `/pages/home/index?workstation=${workstationId}`,
  wall: () => '/pages/wall/index',
  /** One case as everyone may read it, by its public id. */
  wallItem: (publicId: string) => `/pages/wall-item/index?id=${publicId}`,
  me: () => '/pages/me/index',
  /** What was written without a signal. */
  unsent: () => '/pages/unsent/index',
  submit: () => '/pages/submit/index',
  /** Only which one it is: what stands on a receipt comes from the server. */
  receipt: (id: string) => `/pages/receipt/index?id=${id}`,
  case: (id: string) => `/pages/case/index?id=${id}`,
  find: () => '/pages/find/index',
  /** What stands on a slip, as its code opens it. */
  findSlip: (number: string, claimCode: string) => `/pages/find/index?n=${number}&k=${claimCode}`,
  messages: () => '/mine/messages/index',
  profile: () => '/mine/profile/index',
  privacy: () => '/mine/privacy/index',
  /** To take along what is mine, or to have it removed. */
  myData: () => '/mine/data/index',
  lost: () => '/pages/lost/index',
  consultations: () => '/consultation/list/index',
  /** The same as a shared card opens it. */
  consultationsAt: (workstationId: string) => `/consultation/list/index?workstation=${workstationId}`,
  consultation: (id: string) => `/consultation/detail/index?id=${id}`,
  takePart: (id: string) => `/consultation/answer/index?id=${id}`,
  result: (id: string) => `/consultation/result/index?id=${id}`,
  /** What people said on one item, and what became of it. */
  opinions: (id: string, itemId: string) => `/consultation/opinions/index?id=${id}&item=${itemId}`,
  inbox: () => '/staff/inbox/index',
  intake: () => '/staff/intake/index',
  /** What was found on a visit. */
  intakeOfVisit: (visitId: string, workstationId: string) =>
    `/staff/intake/index?visit=${visitId}&workstation=${workstationId}`,
  /** What of an intake or a visit waited for a signal: to mend it, or to go on with what came of it. */
  intakeOfUnsent: (requestId: string) => `/staff/intake/index?unsent=${requestId}`,
  visitOfUnsent: (requestId: string) => `/staff/visit/index?unsent=${requestId}`,
  visits: () => '/staff/visits/index',
  newVisit: () => '/staff/visit/index',
  deskCase: (id: string) => `/staff/case/index?id=${id}`,
  deskConsultations: () => '/staff/consultations/index',
  deskConsultation: (id: string) => `/staff/consultation/index?id=${id}`,
  deskFigures: (id: string) => `/staff/figures/index?id=${id}`,
  deskOpinions: (id: string) => `/staff/opinions/index?id=${id}`,
  deskReported: (id: string) => `/staff/opinions/index?id=${id}&show=reported`,
  nextDraft: (id: string) => `/staff/next-draft/index?id=${id}`,
  newDraft: (kind: string) => `/staff/draft/index?kind=${kind}`,
  copyDraft: (id: string) => `/staff/draft/index?copy=${id}`,
  editDraft: (id: string) => `/staff/draft/index?id=${id}`,
  /** What is asked is put right while it is open. */
  correct: (id: string) => `/staff/draft/index?correct=${id}`,
  /** Lets a PC in; the code is scanned or typed. */
  signIn: (code?: string) => `/manage/sign-in/index${code === undefined ? '' : `?code=${code}`}`,
  /** One's own browsers that are signed in. */
  browsers: () => '/manage/browsers/index',
  /** What workstations refused, for the district to review. */
  refusals: () => '/manage/refusals/index',
  members: () => '/manage/members/index',
  /** Where an invitation's code leads. */
  acceptInvitation: (code = '') => `/manage/accept/index?code=${code}`,
  workstations: () => '/manage/workstations/index',
  workstationSettings: (id: string) => `/manage/workstation/index?id=${id}`,
  settings: () => '/manage/settings/index',
  /** Tables to take away. */
  exports: () => '/manage/export/index',
  audit: () => '/manage/audit/index',
  /** Every part of the desk, for a phone. */
  deskMore: () => '/manage/home/index',
  policies: () => '/manage/policies/index',
  templates: () => '/manage/templates/index',
  /** How it goes at a workstation, or in the district. */
  overview: () => '/manage/figures/index',
}

const TABS = [pages.home(), pages.wall(), pages.me()]

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

/** The console has staff's pages only: what leads home leads to the inbox there. */
function shown(url: string): string {
  return inConsole() && TABS.includes(url) ? pages.inbox() : url
}

/** Goes to a page: tab pages are switched to, others are put on top. */
export function goTo(to: string): void {
  const url = shown(to)
  once(() => (TABS.includes(url) ? Taro.switchTab({ url }) : Taro.navigateTo({ url })))
}

/** Goes to a page in place of this one, which should not be come back to. */
export function replaceWith(to: string): void {
  const url = shown(to)
  once(() => (TABS.includes(url) ? Taro.switchTab({ url }) : Taro.redirectTo({ url })))
}

/** One page back, or home when there is none: a page can be the first, from a message or a shared card. */
export function goBack(otherwise = pages.home()): void {
  if (Taro.getCurrentPages().length > 1) once(() => Taro.navigateBack())
  else replaceWith(otherwise)
}
