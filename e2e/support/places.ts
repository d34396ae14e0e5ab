import type { Scene } from './scene'

/**
 * A page of residents whose content comes from the cloud. 待发 is none: what stands there is on the phone, and what its
 * button meets is seen on the screens (screens.ts) and by the journeys (journeys/unsent.ts).
 */
export interface Place {
  /** The heading of level 1 that it has in every state. */
  title: string | RegExp
  page: (scene: Scene) => string
  /** Opened first, while all is well. */
  from?: string
  /** The address of something that is not there, and what is said of it. */
  missing?: { page: string; says: RegExp }
  /** A choice on it that is there all the same when nothing answers, kept from the last time. */
  kept?: string
  /** A page that stands without an answer, and says in the cloud's own words why there is none: what asks for it again. */
  asks?: string
  /** It asks for nothing before that is tapped. */
  waitsForTap?: true
  /** What somebody who was never here is told on it, when that is not the same as for everyone. */
  empty?: RegExp
}

const HOME = 'pages/home/index?scene=b%3Dyg2-1'
const NOWHERE = 'gibt-es-nicht'
/** Well-formed, and of no case. */
const NO_SLIP = { number: 'K7MP3RT3', claimCode: '2222222222' }
const NOT_FOUND = /这里没有内容/

export const PLACES: Record<string, Place> = {
  home: {
    title: '人民意见箱',
    page: () => HOME,
    missing: { page: 'pages/home/index?scene=b%3Dgibt-9', says: /这个二维码认不出来/ },
  },
  wall: { title: '回音壁', page: () => 'pages/wall/index', from: HOME },
  me: { title: '我的', page: () => 'pages/me/index', empty: /您还没有提过意见/ },
  messages: { title: '消息', page: () => 'mine/messages/index', empty: /还没有消息/ },
  profile: { title: '称呼和电话', page: () => 'mine/profile/index' },
  privacy: { title: '隐私说明', page: () => 'mine/privacy/index' },
  'my data': { title: '我的资料', page: () => 'mine/data/index', asks: '导出我的资料', waitsForTap: true },
  find: {
    title: '查进度',
    page: ({ asked: { slip } }) => `pages/find/index?n=${slip.number}&k=${slip.claimCode}`,
    asks: '查进度',
    missing: { page: `pages/find/index?n=${NO_SLIP.number}&k=${NO_SLIP.claimCode}`, says: /编号和查询码对不上/ },
  },
  submit: { title: '提意见', page: () => 'pages/submit/index', from: HOME, kept: '垃圾分类' },
  receipt: {
    title: '受理回执',
    page: ({ fresh }) => `pages/receipt/index?id=${fresh.id}`,
    missing: { page: `pages/receipt/index?id=${NOWHERE}`, says: NOT_FOUND },
  },
  case: {
    title: '办理进度',
    page: ({ fresh }) => `pages/case/index?id=${fresh.id}`,
    missing: { page: `pages/case/index?id=${NOWHERE}`, says: NOT_FOUND },
  },
  'one of the wall': {
    title: '回音壁',
    page: ({ echo }) => `pages/wall-item/index?id=${echo}`,
    missing: { page: `pages/wall-item/index?id=${NOWHERE}`, says: /已经不再公开/ },
  },
  consultations: { title: '参与征询', page: () => 'consultation/list/index' },
  consultation: {
    title: '征询',
    page: () => 'consultation/detail/index?id=yg2-zx',
    missing: { page: `consultation/detail/index?id=${NOWHERE}`, says: NOT_FOUND },
  },
  'taking part': {
    title: '参与征询',
    page: () => 'consultation/answer/index?id=yg2-zx',
    missing: { page: `consultation/answer/index?id=${NOWHERE}`, says: NOT_FOUND },
  },
  result: {
    title: '征询结果',
    page: () => 'consultation/result/index?id=yg2-zc',
    missing: { page: `consultation/result/index?id=${NOWHERE}`, says: NOT_FOUND },
  },
  opinions: {
    title: '大家的意见',
    page: () => 'consultation/opinions/index?id=yg2-zc&item=q1',
    missing: { page: `consultation/opinions/index?id=${NOWHERE}&item=q1`, says: NOT_FOUND },
  },
}
