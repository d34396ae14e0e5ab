import type { ContactMethod, Kind, Outcome, RefusalCode, Satisfaction } from '@/contract/suggestion/vocabulary'

type Staff =
  | 'demo-officer-yangguang'
  | 'demo-officer2-yangguang'
  | 'demo-lead-yangguang'
  | 'demo-officer-longtan'
  | 'demo-lead-longtan'

/** What was done, how many working days ago, and how many hours after nine in the morning. */
export type DemoAct = { daysAgo: number; hour: number; by?: Staff } & (
  | { act: 'accept'; method: ContactMethod; text: string }
  | { act: 'askInfo'; text: string }
  | { act: 'supplement'; text: string }
  | { act: 'start' }
  | { act: 'answer'; outcome: Outcome; text: string }
  | { act: 'refuse'; reasonCode: RefusalCode; text: string }
  | { act: 'withdraw' }
  | { act: 'rate'; satisfaction: Satisfaction; solved: boolean }
)

export interface DemoCase {
  openid: string
  workstation: 'yangguang-2' | 'longtan'
  kind: Kind
  topic: string
  text: string
  place?: string
  name?: string
  phone?: string
  public?: boolean
  anonymous?: boolean
  /** The resident has not looked at the last news yet. */
  unread?: boolean
  daysAgo: number
  acts: DemoAct[]
}

const WANG = 'resident-wang'
const LI = 'resident-li'

/** A few cases in every state, at both workstations; one of them overdue, some due today. */
export const DEMO_CASES: DemoCase[] = [
  {
    openid: 'resident-sun',
    workstation: 'yangguang-2',
    kind: 'complaint',
    topic: 'noise-fumes',
    text: '小吃店的排烟口正对 2 号楼卧室窗户，每天傍晚油烟很重，开不了窗。',
    place: '2 号楼南侧小吃店后门',
    name: '孙先生',
    daysAgo: 7,
    acts: [
      { act: 'accept', method: 'visit', text: '到现场看过，排烟口离窗户约 4 米，已约店主谈。', daysAgo: 6, hour: 1 },
      { act: 'start', daysAgo: 5, hour: 2 },
    ],
  },
  {
    openid: LI,
    workstation: 'yangguang-2',
    kind: 'help',
    topic: 'parking',
    text: '12 号楼旁的消防通道每晚停两辆车，救护车上次差点进不来，请管一管。',
    place: '12 号楼东侧通道',
    phone: '13800138012',
    daysAgo: 5,
    acts: [
      {
        act: 'accept',
        method: 'phone',
        text: '通了电话，车多在晚上九点后停进来。',
        daysAgo: 4,
        hour: 0.5,
        by: 'demo-officer2-yangguang',
      },
      { act: 'start', daysAgo: 3, hour: 3, by: 'demo-officer2-yangguang' },
    ],
  },
  {
    openid: 'resident-he',
    workstation: 'yangguang-2',
    kind: 'complaint',
    topic: 'renovation',
    text: '601 室周末早上七点就敲墙，老人睡不好，希望按规定的时间施工。',
    place: '8 号楼 6 楼',
    daysAgo: 1,
    acts: [],
  },
  {
    openid: 'resident-anon',
    workstation: 'yangguang-2',
    kind: 'report',
    topic: 'street-vending',
    text: '南门早点摊占了半条人行道，推婴儿车的人只能走到马路上。',
    place: '小区南门外人行道',
    anonymous: true,
    daysAgo: 1,
    acts: [],
  },
  {
    openid: 'resident-qian',
    workstation: 'yangguang-2',
    kind: 'suggestion',
    topic: 'street-look',
    text: '盲道常被共享单车压住，能不能在路口划出停放框。',
    place: '阳光路 128 弄路口',
    daysAgo: 2,
    acts: [{ act: 'accept', method: 'message', text: '谢谢您的建议，这两天去现场量一下位置。', daysAgo: 1, hour: 1 }],
  },
  {
    openid: 'resident-zhao',
    workstation: 'yangguang-2',
    kind: 'complaint',
    topic: 'illegal-building',
    text: '楼上阳台外新装了雨棚，下雨滴水声很大，也不知道合不合规定。',
    public: false,
    daysAgo: 3,
    acts: [
      {
        act: 'askInfo',
        text: '请补充是几号楼几层，最好附一张雨棚的照片。',
        daysAgo: 2,
        hour: 2,
        by: 'demo-officer2-yangguang',
      },
    ],
  },
  {
    openid: WANG,
    workstation: 'yangguang-2',
    kind: 'complaint',
    topic: 'green-space',
    text: '3 号楼北侧的绿地被人用旧门板围起来种菜，下雨后泥水流到路上，老人走着容易滑。希望恢复成绿地。',
    place: '3 号楼北侧绿地',
    name: '王阿姨',
    phone: '13912345678',
    unread: true,
    daysAgo: 6,
    acts: [
      { act: 'accept', method: 'phone', text: '打过电话，约好一起到现场看。', daysAgo: 5, hour: 1.1 },
      { act: 'start', daysAgo: 4, hour: 0.3 },
      {
        act: 'answer',
        outcome: 'solved',
        text: '旧门板和菜地已清理，补种草皮 26 平方米。已和种菜的住户谈过，他会到共建花园认领一块地。',
        daysAgo: 2,
        hour: 6.2,
      },
    ],
  },
  {
    openid: WANG,
    workstation: 'yangguang-2',
    kind: 'suggestion',
    topic: 'garbage',
    text: '二期垃圾房晚上 8 点就关，下班赶不上，能不能晚一点关。',
    place: '二期垃圾房',
    name: '王阿姨',
    daysAgo: 12,
    acts: [
      {
        act: 'accept',
        method: 'visit',
        text: '在垃圾房旁遇到您，当面听了情况。',
        daysAgo: 11,
        hour: 2,
        by: 'demo-officer2-yangguang',
      },
      {
        act: 'answer',
        outcome: 'partlyAdopted',
        text: '已与物业商定延时到 21:30，试行一个月，再听大家的意见决定是否长期执行。',
        daysAgo: 9,
        hour: 5,
        by: 'demo-officer2-yangguang',
      },
      { act: 'rate', satisfaction: 'satisfied', solved: true, daysAgo: 8, hour: 3 },
    ],
  },
  {
    openid: LI,
    workstation: 'yangguang-2',
    kind: 'question',
    topic: 'renovation',
    text: '家里要重新做卫生间，敲墙和运垃圾有什么规定，要到哪里登记？',
    daysAgo: 8,
    acts: [
      { act: 'accept', method: 'wechat', text: '已在微信里简单说明，书面答复随后给您。', daysAgo: 8, hour: 2 },
      {
        act: 'answer',
        outcome: 'explained',
        text: '先到物业登记，再开工。工作日 8:00 至 12:00、14:00 至 18:00 可以敲墙，周末和节假日不可以。装修垃圾装袋放到指定位置，由物业统一清运。',
        daysAgo: 6,
        hour: 3,
      },
      { act: 'rate', satisfaction: 'fair', solved: true, daysAgo: 5, hour: 1 },
    ],
  },
  {
    openid: 'resident-gu',
    workstation: 'yangguang-2',
    kind: 'complaint',
    topic: 'other',
    text: '和隔壁因为漏水赔多少钱谈不拢，已经告到法院了，请你们也来评评理。',
    public: false,
    daysAgo: 4,
    acts: [
      {
        act: 'refuse',
        reasonCode: 'legalProcedure',
        text: '案子已由法院受理，以法院的结果为准。想先调解，可以找居委会人民调解员。',
        daysAgo: 3,
        hour: 2,
        by: 'demo-lead-yangguang',
      },
    ],
  },
  {
    openid: 'resident-lu',
    workstation: 'yangguang-2',
    kind: 'help',
    topic: 'parking',
    text: '我家门口的地锁打不开了，车停不进去，能不能来看看。',
    daysAgo: 3,
    acts: [{ act: 'withdraw', daysAgo: 3, hour: 4 }],
  },
  {
    openid: 'resident-tan',
    workstation: 'yangguang-2',
    kind: 'complaint',
    topic: 'workstation',
    text: '上周五下午两点到工作室，门关着没有人，白跑一趟。',
    daysAgo: 1,
    acts: [],
  },
  {
    openid: 'resident-pan',
    workstation: 'longtan',
    kind: 'suggestion',
    topic: 'parking',
    text: '龙潭路 77 号门口的非机动车棚太小，电瓶车都停到了人行道上，建议扩一扩。',
    place: '龙潭路 77 号门口',
    daysAgo: 2,
    acts: [
      {
        act: 'accept',
        method: 'visit',
        text: '到现场量过，车棚东侧还有 6 米空地。',
        daysAgo: 1,
        hour: 1,
        by: 'demo-officer-longtan',
      },
      { act: 'start', daysAgo: 1, hour: 5, by: 'demo-officer-longtan' },
    ],
  },
  {
    openid: 'resident-fei',
    workstation: 'longtan',
    kind: 'praise',
    topic: 'street-look',
    text: '上周反映的乱贴广告第二天就清干净了，谢谢孙队员。',
    daysAgo: 0,
    acts: [],
  },
]
