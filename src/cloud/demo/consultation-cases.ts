import type { Answers } from '@/contract/consultation/answers'
import type { Item } from '@/contract/consultation/items'
import type { ConsultationKind, Verdict, WhoMayAnswer } from '@/contract/consultation/vocabulary'
import { RENOVATION_RULE } from './renovation-rule'

export interface DemoConsultation {
  id: string
  kind: ConsultationKind
  title: string
  background: string
  who: WhoMayAnswer
  hideTotals?: boolean
  /** Whole days from today: negative ones are past. It closes at the end of its last day. */
  opens: number
  closes: number
  items: Item[]
  /** Each with how many people gave it. */
  answers: { times: number; answers: Answers }[]
  /** What became of each opinion, by its words; with these it is published. */
  replies?: { wording: string; verdict: Verdict; reply: string }[]
  done?: { daysAgo: number; text: string }
}

const clause = (stance: 'agree' | 'neutral' | 'disagree', proposal?: string, reason?: string) => ({
  stance,
  ...(proposal === undefined ? {} : { proposal }),
  ...(reason === undefined ? {} : { reason }),
})
const allAgree: Answers = Object.fromEntries(RENOVATION_RULE.map(({ id }) => [id, clause('agree')]))
const NAP =
  '产生噪声的施工，限工作日上午 8 时至 12 时、下午 2 时至 6 时；双休日和法定节假日全天不得进行，中高考期间另行公告。'

/** One of each kind, in different stages of its life. */
export const DEMO_CONSULTATIONS: DemoConsultation[] = [
  {
    id: 'yg2-zx',
    kind: 'draftRule',
    title: '阳光二居住宅装修规约（征求意见稿）',
    background:
      '去年小区里三成投诉和装修有关，多数是噪声和建筑垃圾。居委会、业委会和城管工作室一起起草了 12 条规约，想先听听大家的意见，再提交业主大会。\n\n可以只看您关心的几条，其他跳过。',
    who: 'area',
    opens: -4,
    closes: 6,
    items: RENOVATION_RULE,
    answers: [
      { times: 21, answers: allAgree },
      { times: 7, answers: { ...allAgree, c4: clause('disagree', NAP, '午后老人孩子要睡觉') } },
      {
        times: 6,
        answers: { ...allAgree, c7: clause('neutral'), c8: clause('disagree', undefined, '堆放点太远，老人拎不动') },
      },
    ],
  },
  {
    id: 'yg2-wj',
    kind: 'questionnaire',
    title: '弄堂口晚间停车怎么安排',
    background: '弄堂口晚上停车挤，消防车进不来。我们想在春节前定下办法，请花一分钟说说您家的情况。',
    who: 'anyone',
    opens: -2,
    closes: 9,
    items: [
      {
        type: 'single',
        id: 'q1',
        title: '您家晚上一般停在哪里？',
        required: true,
        options: [
          { id: 'a', text: '弄堂口' },
          { id: 'b', text: '小区车位' },
          { id: 'c', text: '附近道路' },
          { id: 'd', text: '没有车' },
        ],
      },
      {
        type: 'multiple',
        id: 'q2',
        title: '下面哪些办法您能接受？（最多选 3 项）',
        required: true,
        min: 1,
        max: 3,
        options: [
          { id: 'a', text: '划出消防通道，夜里不停车' },
          { id: 'b', text: '和隔壁商场错时共享车位' },
          { id: 'c', text: '弄堂口限时停 30 分钟' },
          { id: 'd', text: '请志愿者晚间引导' },
        ],
      },
      {
        type: 'scale',
        id: 'q3',
        title: '现在的停车秩序，您打几分？',
        required: true,
        max: 5,
        low: '很乱',
        high: '很好',
      },
      { type: 'text', id: 'q4', title: '还有什么想说的？', required: false },
    ],
    answers: [
      { times: 12, answers: { q1: 'a', q2: ['a', 'b'], q3: 2 } },
      { times: 9, answers: { q1: 'b', q2: ['a', 'c', 'd'], q3: 3 } },
      { times: 5, answers: { q1: 'd', q2: ['a'], q3: 1, q4: '消防通道一定要留出来' } },
    ],
  },
  {
    id: 'yg2-jq',
    kind: 'options',
    title: '美丽街区：沿街花坛选哪个方案',
    background: '沿街 120 米花坛明年开春改造，设计了两个方案，造价差不多。请选您更喜欢的一个。',
    who: 'anyone',
    hideTotals: true,
    opens: -20,
    closes: -3,
    items: [
      {
        type: 'designs',
        id: 'd1',
        title: '您更喜欢哪个方案？',
        required: true,
        options: [
          { id: 'a', text: '方案一：矮灌木加长椅，坐得下来', photos: [] },
          { id: 'b', text: '方案二：四季花境，不设座位', photos: [] },
        ],
      },
      { type: 'text', id: 'q1', title: '为什么？（可不写）', required: false },
    ],
    answers: [
      { times: 38, answers: { d1: 'a' } },
      { times: 9, answers: { d1: 'a', q1: '走累了有地方坐' } },
      { times: 17, answers: { d1: 'b', q1: '长椅容易积灰' } },
    ],
  },
  {
    id: 'yg2-zc',
    kind: 'open',
    title: '早餐摊放在哪里、几点收摊',
    background: '弄堂口的早餐摊方便大家，也有人嫌油烟和占路。请说说您的想法，我们汇总后和摊主一起定办法。',
    who: 'anyone',
    opens: -60,
    closes: -40,
    items: [{ type: 'text', id: 'q1', title: '您希望怎么安排？', required: true }],
    answers: [
      { times: 14, answers: { q1: '放在菜场门口的空地，九点前收摊。' } },
      { times: 8, answers: { q1: '保留原来的位置，但要加油烟净化。' } },
      { times: 5, answers: { q1: '全部取消，影响市容。' } },
    ],
    replies: [
      {
        wording: '放在菜场门口的空地，九点前收摊。',
        verdict: 'adopted',
        reply: '已和菜场商定，划出 6 个摊位，6 点到 9 点营业。',
      },
      {
        wording: '保留原来的位置，但要加油烟净化。',
        verdict: 'partlyAdopted',
        reply: '位置挪到菜场门口，净化设备由街道补贴一半，已全部装上。',
      },
      {
        wording: '全部取消，影响市容。',
        verdict: 'notAdopted',
        reply: '多数居民每天要买早餐，取消后要走一公里。我们用定点、定时和每天清扫来解决占路和油污。',
      },
    ],
    done: { daysAgo: 20, text: '6 个摊位已搬到菜场门口，油烟净化器全部装好，9 点后由摊主轮流清扫。' },
  },
]
