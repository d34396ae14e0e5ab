import assert from 'node:assert/strict'
import { LEAD } from '../support/cases'
import { answerOf, CLAUSES, opened, openedDesigns, QUESTIONS } from '../support/consultations'
import { must, newPerson } from '../support/local-cloud'
import type { World } from './screen'

/** A board's code that leads straight to a consultation. */
const boardOf = (id: string) => `pages/home/index?scene=${encodeURIComponent(`b=yg2-1&c=${id}`)}`
const takePart = (id: string) => `consultation/answer/index?id=${id}`

/** A neighbour goes through a draft rule by thumb, proposes a wording, and changes their mind before it closes. */
export async function draftRule({ phoneOf, step }: World): Promise<void> {
  const id = await opened({ who: 'area' })
  const openid = newPerson()
  const resident = await phoneOf(openid)
  const original = CLAUSES[3]?.text ?? ''
  const wording = original.replace('1 时至', '2 时至')

  await step('from the board straight into it', async () => {
    await resident.open(boardOf(id))
    await resident.see('装修规约（征求意见稿）')
    await resident.see('本次是意向征询，不是民法典规定的业主表决')
    await resident.tap('开始填写')
    await resident.see('适用范围')
  })

  await step('agrees, skips, and jumps to the clause that matters', async () => {
    await resident.tap('同意')
    await resident.tap('存好，看下一条')
    await resident.see('开工登记')
    await resident.tap('跳过，看下一条')
    await resident.tap('3 / 12 条')
    await resident.tap(/^第四条/)
    await resident.see(original)
    await resident.tap('为什么这样写')
    await resident.see('限制居民区的施工时间')
  })

  await step('proposes a wording, and sees what it changes', async () => {
    await resident.tap('不同意')
    await resident.fill('建议改成', wording)
    await resident.see('改了哪里')
    await resident.fill('为什么', '午后老人孩子要睡觉')
    await resident.tap('存好，看下一条')
    await resident.see('承重结构')
  })

  await step('closes the app and finds everything where it was', async () => {
    await resident.open(takePart(id))
    await resident.see('接着上次的填')
    await resident.see('承重结构')
    await resident.tap('5 / 12 条')
    await resident.tap(/^第十二条/)
    await resident.tap('中立')
    await resident.tap('存好，看一遍')
  })

  await step('is told what is missing, and hands it in', async () => {
    await resident.see('3 / 12 条')
    await resident.see('不同意，建议改写')
    await resident.tap('提交我的意见')
    await resident.see('请先确认您住在或在这一带工作')
    await resident.tap('我住在或在阳光二居一带工作')
    await resident.tap('提交我的意见')
    await resident.tap('同意并提交')
    await resident.see('收到了，谢谢您')
    assert.deepEqual((await answerOf(openid, id)).answers, {
      c1: { stance: 'agree' },
      c4: { stance: 'disagree', proposal: wording, reason: '午后老人孩子要睡觉' },
      c12: { stance: 'neutral' },
    })
  })

  await step('comes back and changes one of them: there is still one answer', async () => {
    await resident.open(`consultation/detail/index?id=${id}`)
    await resident.tap('看看或修改我填的')
    await resident.tap(/^第一条/)
    await resident.tap('不同意')
    await resident.tap('存好，看下一条')
    await resident.tap('2 / 12 条')
    await resident.tap(/^第十二条/)
    await resident.tap('存好，看一遍')
    await resident.tap('提交修改')
    await resident.see('收到了，谢谢您')
    const { participants } = await must<{ participants: number }>(LEAD, 'consultation.deskGet', { id })
    assert.equal(participants, 1)
  })
}

/** A questionnaire with every form of question: nothing chosen is lost, nothing wrong gets in. */
export async function questionnaire({ phoneOf, step }: World): Promise<void> {
  const id = await opened({ kind: 'questionnaire', title: '停车怎么安排', items: QUESTIONS })
  const openid = newPerson()
  const resident = await phoneOf(openid)

  await step('one question a screen', async () => {
    await resident.open(takePart(id))
    await resident.see('您家晚上停在哪里')
    await resident.tap('小区车位')
    await resident.tap('存好，看下一题')
    await resident.see('最多选 2 项')
  })

  await step('more than may be chosen is said at the question', async () => {
    await resident.tap('划出消防通道')
    await resident.tap('错时共享车位')
    await resident.tap('限时停车')
    await resident.see('已选 3 项，最多 2 项，请去掉 1 项')
    await resident.tap('存好，看下一题')
    await resident.see('最多选 2 项，请去掉几项')
    await resident.tap('限时停车')
    await resident.tap('存好，看下一题')
    await resident.see('现在的秩序打几分')
  })

  await step('what must be answered and was skipped is asked for before it is handed in', async () => {
    await resident.see('必答')
    await resident.tap('先不填，看下一题')
    await resident.fill('还有什么想说的', '消防通道一定要留出来')
    await resident.tap('存好，看一遍')
    await resident.tap('提交我的意见')
    await resident.see('这一项还没有选')
    await resident.tap(/^现在的秩序打几分/)
    await resident.tap('10')
    await resident.tap('存好，看下一题')
    await resident.tap('存好，看一遍')
    await resident.tap('提交我的意见')
    await resident.tap('同意并提交')
    await resident.see('收到了，谢谢您')
    assert.deepEqual((await answerOf(openid, id)).answers, {
      q1: 'b',
      q2: ['a', 'b'],
      q3: 10,
      q4: '消防通道一定要留出来',
    })
  })

  await step('and the figures of so few are not shown', async () => {
    await resident.tap('看现在的数字')
    await resident.see('征询结果')
    await resident.see('您填的：小区车位')
    await resident.see('不显示')
  })
}

/** Designs with pictures: the figures stay hidden until it closes. */
export async function designs({ phoneOf, step }: World): Promise<void> {
  const title = `花坛方案 ${newPerson().slice(-6)}`
  const id = await openedDesigns(title)
  const openid = newPerson()
  const resident = await phoneOf(openid)

  await step('found at home among what is asked', async () => {
    await resident.open('pages/home/index?scene=b%3Dyg2-1')
    await resident.tap('参与征询')
    // The title may stand on the home page too.
    await resident.doNotSee('投进以后')
    await resident.tap(new RegExp(title))
    await resident.see('截止前不公布数字')
    await resident.doNotSee('看数字')
  })

  await step('chooses by picture', async () => {
    await resident.tap('开始填写')
    await resident.see('方案一：长椅')
    assert.match(await resident.pictureIn('方案一：长椅 1'), /^https?:/)
    await resident.tap(/^方案二：花境$/)
    await resident.tap('存好，看下一题')
    await resident.tap('跳过，看一遍')
    await resident.tap('提交我的意见')
    await resident.tap('同意并提交')
    await resident.see('收到了，谢谢您')
    await resident.doNotSee('看现在的数字')
    assert.deepEqual((await answerOf(openid, id)).answers, { d1: 'b' })
  })

  await step('whoever knows the address of the figures is told when they come', async () => {
    await resident.open(`consultation/result/index?id=${id}`)
    await resident.see('截止以后才公布数字')
  })
}

/** Open opinions, in one's own words; a correction made meanwhile is shown before anything is handed in. */
export async function openOpinions({ phoneOf, step }: World): Promise<void> {
  const ask = (title: string) => [{ type: 'text', id: 'q1', title, required: true }]
  const id = await opened({ kind: 'open', title: '早餐摊放在哪里', items: ask('您希望怎么安排') })
  const openid = newPerson()
  const resident = await phoneOf(openid)
  const words = '放在菜场门口的空地。'

  await step('too many words are said at the field', async () => {
    await resident.open(takePart(id))
    await resident.fill('您希望怎么安排', '字'.repeat(501))
    await resident.see('超了 1 字，请精简一些')
    await resident.tap('存好，看一遍')
    await resident.see('最多 500 个字，请精简一些')
    await resident.fill('您希望怎么安排', words)
    await resident.tap('存好，看一遍')
    await resident.see(words)
  })

  await step('a correction is shown, and what was written stays unsent', async () => {
    const { version } = await must<{ version: number }>(LEAD, 'consultation.deskGet', { id })
    const items = ask('您希望放在哪里、几点收摊')
    await must(LEAD, 'consultation.correct', { id, version, items, note: '补上了几点收摊' })
    await resident.tap('提交我的意见')
    await resident.tap('同意并提交')
    await resident.see('内容更正过：补上了几点收摊')
    await resident.see('您希望放在哪里、几点收摊')
    await resident.see('更正过，请再看一遍')
    await resident.tap('提交我的意见')
    await resident.see('有几项更正过，请再看一遍再提交')
    assert.equal((await answerOf(openid, id)).answers, undefined)
  })

  await step('nothing is sent before it was given again to what is asked now', async () => {
    await resident.tap(/^您希望放在哪里、几点收摊/)
    await resident.tap('还是这样写')
    await resident.tap('存好，看一遍')
    await resident.see(words)
    await resident.tap('提交我的意见')
    await resident.see('收到了，谢谢您')
    const mine = await answerOf(openid, id)
    assert.deepEqual([mine.answers, mine.edition], [{ q1: words }, 2])
  })
}
