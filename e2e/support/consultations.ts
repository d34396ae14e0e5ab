import { LEAD, OFFICER } from './cases'
import { jpegWithGps } from './jpeg-with-gps'
import { runThrough, must, newPerson, setClock, upload } from './local-cloud'

const HOUR = 3_600_000

interface Made {
  id: string
  version: number
}

/** Twelve clauses, as a neighbourhood has them. */
export const CLAUSES = [
  ['适用范围', '本规约适用于小区内的住宅装饰装修。'],
  ['开工登记', '开工前 3 天，到物业服务处登记。'],
  ['告知邻居', '开工前告诉同楼层和上下楼的邻居。'],
  ['施工时间', '产生噪声的施工，限工作日上午 8 时至 12 时、下午 1 时至 6 时。'],
  ['承重结构', '不得拆改承重墙、梁、柱和楼板。'],
  ['公共部位', '不得占用楼道、屋面和绿地。'],
  ['外立面', '空调外机、晾衣架按统一位置安装。'],
  ['建筑垃圾', '建筑垃圾装袋，堆放在小区南门的指定地点，当天清运。'],
  ['电梯楼道', '搬运材料先做好保护，损坏照价赔偿。'],
  ['防水燃气', '不得擅自改动燃气管道，厨卫要做闭水试验。'],
  ['检查劝阻', '物业和工作室可以进门检查，请业主配合。'],
  ['争议处理', '有争议先由居委会调解。'],
].map(([title = '', text = ''], index) => ({
  type: 'clause',
  id: `c${index + 1}`,
  label: `第${'一二三四五六七八九十'.charAt(index) || `十${'一二'.charAt(index - 10)}`}条`,
  title,
  text,
  why: index === 3 ? '《上海市环境保护条例》限制居民区的施工时间。' : '',
}))

const option = (id: string, text: string) => ({ id, text })
export const QUESTIONS = [
  { type: 'single', id: 'q1', title: '您家晚上停在哪里', options: [option('a', '弄堂口'), option('b', '小区车位')] },
  {
    type: 'multiple',
    id: 'q2',
    title: '哪些办法您能接受',
    options: [option('a', '划出消防通道'), option('b', '错时共享车位'), option('c', '限时停车')],
    min: 1,
    max: 2,
  },
  { type: 'scale', id: 'q3', title: '现在的秩序打几分', max: 10, low: '很乱', high: '很好' },
  { type: 'text', id: 'q4', title: '还有什么想说的' },
]

/** What an officer writes, by default a draft rule of twelve clauses that is open since an hour and closes in six days. */
export function draft(changes: object = {}): object {
  return {
    kind: 'draftRule',
    title: '装修规约（征求意见稿）',
    background: '想先听听大家的意见。',
    workstations: ['yangguang-2'],
    who: 'anyone',
    hideTotals: false,
    opensAt: new Date(Date.now() - HOUR).toISOString(),
    closesAt: new Date(Date.now() + 144 * HOUR).toISOString(),
    items: CLAUSES,
    ...changes,
  }
}

/** A consultation as the officer has saved it. */
export function drafted(changes: object = {}): Promise<Made> {
  return must<Made>(OFFICER, 'consultation.create', draft(changes))
}

/** The same, waiting for the lead. */
export async function toBeChecked(changes: object = {}): Promise<Made> {
  const { id, version } = await drafted(changes)
  return must<Made>(OFFICER, 'consultation.sendToCheck', { id, version })
}

/** A consultation that is open: written by the officer, checked by the lead. */
export async function opened(changes: object = {}): Promise<string> {
  const { id, version } = await toBeChecked(changes)
  await must<Made>(LEAD, 'consultation.check', { id, version, passes: true })
  return id
}

/** Two designs with a picture each. */
export async function openedDesigns(title: string): Promise<string> {
  const picture = async () => [await upload(OFFICER, jpegWithGps())]
  const options = [
    { ...option('a', '方案一：长椅'), photos: await picture() },
    { ...option('b', '方案二：花境'), photos: await picture() },
  ]
  const items = [
    { type: 'designs', id: 'd1', title: '您更喜欢哪个方案', options },
    { type: 'text', id: 'q1', title: '为什么', required: false },
  ]
  return opened({ kind: 'options', title, items, hideTotals: true })
}

export interface MyAnswer {
  answers?: Record<string, unknown>
  edition?: number
}

export function answerOf(openid: string, id: string): Promise<MyAnswer> {
  return must<MyAnswer>(openid, 'consultation.myAnswer', { id })
}

/** What residents put in the place of the fourth clause, and how many of them do. */
const PROPOSALS = [
  ['早八点到中午、下午两点到六点可以施工。', 3],
  ['早八点到中午、下午两点到六点半可以施工。', 1],
] as const

/** The same, with two wordings for its fourth clause and a reason against its eighth. */
export async function answeredRule(title: string): Promise<string> {
  const id = await opened({ title })
  const answer = (answers: object) => must(newPerson(), 'consultation.answer', { id, answers })
  for (const [proposal, times] of PROPOSALS) {
    for (let left = times; left > 0; left -= 1) {
      await answer({ c4: { stance: 'disagree', proposal }, c8: { stance: 'agree' } })
    }
  }
  await answer({ c4: { stance: 'agree' }, c8: { stance: 'disagree', reason: '堆放点太远，老人拎不动' } })
  return id
}

/** The clock of the whole local cloud stands a week later, and what closed by then is in groups. Put it back. */
export async function closed(): Promise<void> {
  await setClock(new Date(Date.now() + 168 * HOUR))
  await runThrough('consultationStages')
}

export interface Opinion {
  id: string
  itemId: string
}

/** The groups of opinions that wait for an answer. */
export async function opinions(id: string): Promise<Opinion[]> {
  const input = { id, answered: false, limit: 50 }
  return (await must<{ items: Opinion[] }>(OFFICER, 'consultation.deskOpinions', input)).items
}
