import assert from 'node:assert/strict'
import { LEAD, OFFICER } from '../support/cases'
import { answeredRule, closed, opinions } from '../support/consultations'
import { runThrough, must, newPerson, outbox } from '../support/local-cloud'
import type { World } from './screen'

const WORDING = '早八点到中午、下午两点到六点可以施工。'

/**
 * A rule that was asked about has closed: the officer puts two wordings into one group and answers all, though a colleague
 * is faster once; the next draft cites the opinion; the lead publishes; what was done is told.
 */
export async function consultationAfter({ phoneOf, step }: World): Promise<void> {
  const title = `${newPerson().slice(-8)} 装修规约`
  const id = await answeredRule(title)
  const openid = newPerson()
  const resident = await phoneOf(openid)

  await step('a resident puts the same wording in the place of the fourth clause', async () => {
    await resident.open(`consultation/answer/index?id=${id}`)
    await resident.tap('1 / 12 条')
    await resident.tap(/^第四条/)
    await resident.tap('不同意')
    await resident.fill('建议改成', WORDING)
    await resident.tap('4 / 12 条')
    await resident.tap(/^第十二条/)
    await resident.tap('跳过，看一遍')
    await resident.tap('提交我的意见')
    await resident.tap('同意并提交')
    await resident.see('收到了，谢谢您')
  })

  await closed()
  const officer = await phoneOf(OFFICER)
  const lead = await phoneOf(LEAD)

  await step('the lead cannot publish while opinions wait for an answer', async () => {
    await lead.open(`staff/consultation/index?id=${id}`)
    await lead.see('还有 3 组意见没有答复')
    await lead.see('意见都答复以后才能公布，还差 3 组。')
  })

  await step('the officer puts two wordings into one group', async () => {
    await officer.open(`staff/consultation/index?id=${id}`)
    await officer.tap(/^还有 3 组意见没有答复/)
    await officer.see('4 人这样说')
    await officer.tap(/^选上「早八点到中午、下午两点到六点可/)
    await officer.tap(/^选上「早八点到中午、下午两点到六点半/)
    await officer.tap('合并成一组')
    await officer.tap('合并成一组，共 5 人')
    await officer.see('已合并成一组，5 人这样说')
  })

  await step('an answer without a reason is refused at its field', async () => {
    await officer.tap(/^答复，早八点/)
    await officer.tap('采纳')
    await officer.fill('理由', '好的好的')
    await officer.tap('存下答复')
    await officer.see('请写明理由，至少 5 个字')
  })

  await step('a colleague was faster: theirs is shown, and only then replaced', async () => {
    const [group] = (await opinions(id)).filter(({ itemId }) => itemId === 'c4')
    const theirs = { verdict: 'notAdopted', text: '先不改，再观察一个月。' }
    await must(LEAD, 'consultation.reply', { id, groupIds: [group?.id], ...theirs })
    await officer.fill('理由', '午后留出两个小时，第四条照这样改。')
    await officer.tap('存下答复')
    await officer.see('刚才有同事答复了')
    await officer.see('先不改，再观察一个月。')
    await officer.tap('改成我的答复')
    await officer.see('已答复：采纳。')
  })

  await step('the officer answers the last', async () => {
    await officer.tap(/^答复，堆放点/)
    await officer.tap('不予采纳')
    await officer.fill('理由', '堆放点离居民楼要有距离，可以请物业代运。')
    await officer.tap('存下答复')
    await officer.see('意见都答复了')
    await officer.tap('已答复')
    await officer.see('午后留出两个小时，第四条照这样改。')
  })

  await step('the next draft says what changed, and because of which opinion', async () => {
    await officer.open(`staff/next-draft/index?id=${id}`)
    await officer.tap(/^改这一条，第四条/)
    await officer.fill('新的写法', WORDING)
    await officer.tap(/^引用「早八点到中午/)
    await officer.see('引用 1 组')
    // What is being written outlives the page, and the app.
    await officer.tap('去看意见')
    await officer.see('意见都答复了')
    await officer.open(`staff/next-draft/index?id=${id}`)
    await officer.tap('保存新稿，改了 1 条')
    await officer.see('新稿已保存')
  })

  await step('the lead publishes', async () => {
    await lead.open(`staff/consultation/index?id=${id}`)
    await lead.see('改了 1 条，公布结果时一起公布')
    await lead.tap('公布结果')
    await lead.tap('确认公布')
    await lead.see('还没有记过。做到一步记一步，居民会看到。')
  })

  await step('what was done is told, and that it was the last of it', async () => {
    await officer.open(`staff/consultation/index?id=${id}`)
    await officer.tap('记一次落实')
    await officer.fill('做了什么', '新的规约贴在每个单元门口。')
    await officer.tap('已全部落实')
    await officer.tap('记下')
    await officer.see('已记下，这次征询办完了')
    await officer.see('新的规约贴在每个单元门口。')
  })

  await step('each participant has one message, with what became of their own words', async () => {
    await runThrough('consultationStages')
    await runThrough('outbox')
    const told = (await outbox()).filter(({ to, page }) => to === openid && page.includes(id))
    assert.equal(told.length, 1)
    assert.match(JSON.stringify(told[0]?.data), /您的 1 条意见：采纳"/)
    await resident.open(told[0]?.page ?? '')
    await resident.see('下一稿改了这些')
    await resident.see('因为有 5 位居民提出')
    await resident.see('您填的：不同意，建议改写')
    await resident.see('新的规约贴在每个单元门口。')
    await resident.tap('大家的意见和答复')
    await resident.see('午后留出两个小时，第四条照这样改。')
  })
}
