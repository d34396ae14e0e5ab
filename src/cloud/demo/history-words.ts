import type { Kind, Outcome } from '@/contract/suggestion/vocabulary'

/** What was said and answered in the eight weeks before today, by topic; the more often said, the earlier in the list. */
export interface Said {
  topic: string
  kind: Kind
  texts: readonly string[]
  outcome: Outcome
  answer: string
}

export const SAID: readonly Said[] = [
  {
    topic: 'green-space',
    kind: 'complaint',
    texts: [
      '绿地被人围起来种菜，浇粪水味道很大。',
      '草坪上堆着旧家具，好几天没有人收。',
      '有人把绿化带踩出一条路，下雨全是泥。',
    ],
    outcome: 'solved',
    answer: '已到现场清理，补种了草皮，并和附近住户谈过。两周后再去看一次。',
  },
  {
    topic: 'renovation',
    kind: 'complaint',
    texts: [
      '装修的沙子水泥堆在楼道里，老人走不过去。',
      '周日一早就在敲墙，提醒过也不停。',
      '装修垃圾放在楼下一个星期没有清。',
    ],
    outcome: 'solved',
    answer: '已上门提醒施工队，按规定的时间施工，垃圾当天清走。再犯请直接打工作室电话。',
  },
  {
    topic: 'parking',
    kind: 'help',
    texts: [
      '消防通道晚上停满了车，急救车开不进来。',
      '电瓶车停在人行道上，推轮椅过不去。',
      '外来车辆占了小区门口的车位，住户没有地方停。',
    ],
    outcome: 'partlyAdopted',
    answer: '已和物业划出禁停线，晚上八点后有人引导。增设车位要等业主大会商量。',
  },
  {
    topic: 'noise-fumes',
    kind: 'complaint',
    texts: ['烧烤店半夜还在营业，油烟飘进卧室。', '广场舞的音响到九点半还很响。', '空调外机对着窗户，整夜嗡嗡响。'],
    outcome: 'solved',
    answer: '已和店主谈过，加装了油烟净化器，晚上十点后不再营业。测过一次，数值合格。',
  },
  {
    topic: 'garbage',
    kind: 'suggestion',
    texts: ['垃圾房关得太早，下班赶不上。', '湿垃圾桶少，傍晚总是满的。', '建议投放点装一个洗手的水龙头。'],
    outcome: 'adopted',
    answer: '已和物业商定，投放时间延长到晚上九点半，傍晚增加一次清运。',
  },
  {
    topic: 'street-vending',
    kind: 'report',
    texts: ['早点摊占了大半条人行道，只能走马路。', '水果摊摆到盲道上，收摊后一地烂叶。'],
    outcome: 'solved',
    answer: '已劝导摊主到菜场门口的固定摊位经营，早上七点到九点有队员在路口。',
  },
  {
    topic: 'illegal-building',
    kind: 'report',
    texts: ['顶楼在搭阳光房，动静很大。', '一楼把院墙往外砌了半米。'],
    outcome: 'referred',
    answer: '已立案，转由街道综合行政执法队调查。结果出来后再告诉您。',
  },
  {
    topic: 'street-look',
    kind: 'suggestion',
    texts: ['墙上的小广告撕了又贴。', '店招的灯坏了半边，晚上看着乱。'],
    outcome: 'solved',
    answer: '已清除，并通知产权单位一周内修好。',
  },
  {
    topic: 'other',
    kind: 'question',
    texts: ['楼道里可以放鞋柜吗，归谁管？'],
    outcome: 'explained',
    answer: '楼道是疏散通道，不能放东西，归物业管。我们已请物业逐楼提醒。',
  },
]

export const PLACES = [
  '3 号楼北侧',
  '8 号楼楼道',
  '阳光路 128 弄大门口',
  '12 号楼东侧通道',
  '菜场门口',
  '二期垃圾房',
  '中心花园',
]
