import type { Scene } from './screens'

/** A page of residents whose content comes from the cloud. */
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
  /** What somebody who was never here is told on it, when that is not the same as for everyone. */
  empty?: RegExp
}

const HOME = 'pages/home/index?scene=b%3Dyg2-1'
const NOWHERE = 'gibt-es-nicht'
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
