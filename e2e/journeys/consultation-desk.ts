import assert from 'node:assert/strict'
import { LEAD, OFFICER } from '../support/cases'
import { opened } from '../support/consultations'
import { must, newPerson } from '../support/local-cloud'
import type { Screen, World } from './screen'

interface Seen {
  edition: number
  items: { text: string }[]
}

/** As it comes out of a document: twelve clauses, of which the fourth has lost its number. */
const RULE = `第一章 总则
第一条 【适用范围】本规约适用于本小区内的住宅装饰装修。
第二条 【开工登记】开工前三天到物业服务处登记。
第三条 【施工时间】产生噪声的施工限工作日 8 时至 18 时。开工前告诉同层和上下楼的邻居。
第二章 施工
第五条 【建筑垃圾】建筑垃圾当天清运，不得堆在楼道。
第六条 【外墙】不得在外墙上开洞。
第七条 【外机】空调外机装在指定的位置。
第八条 【承重墙】不得拆改承重墙。
第九条 【燃气】燃气管道由燃气公司改动。
第十条 【电梯】材料进电梯要铺垫。
第十一条 【动火】动火前备好灭火器。
第十二条 【完工】完工后把公共部位打扫干净。`

/**
 * A draft rule from the first word to its opening: the officer pastes it, puts right what was cut wrongly and sends it to
 * the lead, who sends it back once. What is open is put right in sight of all.
 */
export async function consultationDesk({ phoneOf, step }: World): Promise<void> {
  const mark = newPerson().slice(-8)
  const title = `${mark} 住宅装修规约`
  const row = new RegExp(title)
  const officer = await phoneOf(OFFICER)
  const lead = await phoneOf(LEAD)

  await step('the officer pastes a rule, and it is cut into clauses', async () => {
    await officer.open('staff/inbox/index')
    await officer.tap('征询')
    await officer.tap('发起征询')
    await officer.tap(/^逐条征询/)
    await officer.fill('标题', title)
    await officer.fill('把规约贴在这里', RULE)
    await officer.tap('切成条款')
    await officer.see('切成了 11 条')
  })

  await step('one cut is put right by hand', async () => {
    await officer.tap('第三条')
    await officer.tap('拆成两条')
    await officer.tap(/^从「开工前告诉/)
    await officer.see('征询内容，12 条')
    await officer.see('开工前告诉同层和上下楼的邻居。')
  })

  await step('it is saved, and sent to the lead', async () => {
    await officer.tap('存草稿')
    await officer.see('起草中')
    await officer.see('不得拆改承重墙。')
    await officer.tap('送室长核对')
    await officer.see('已送室长核对')
    await officer.see('等室长核对')
  })

  await step('the lead sends it back with a word', async () => {
    await openFromList(lead, row)
    await lead.tap('退回')
    await lead.tap('确认退回')
    await lead.see('请说说要改什么')
    await lead.fill('要改什么', '第五条写清楚堆放在哪里')
    await lead.tap('确认退回')
    await lead.see('已退回')
  })

  await step('the officer changes it', async () => {
    await openFromList(officer, row)
    await officer.see('室长退回：第五条写清楚堆放在哪里')
    await officer.tap('修改')
    await officer.tap('第五条')
    await officer.fill('条文', '建筑垃圾袋装后放到东门内的堆放点。')
    await officer.tap('存草稿')
    await officer.see('建筑垃圾袋装后放到东门内的堆放点。')
    await officer.tap('送室长核对')
    await officer.see('已送室长核对')
  })

  await step('the lead passes it, and it waits for its day', async () => {
    await openFromList(lead, row)
    await lead.see('建筑垃圾袋装后放到东门内的堆放点。')
    await lead.tap('通过核对')
    await lead.tap('确认通过')
    await lead.see('已核对，等开始')
  })

  await step('what is open is put right, and everybody sees that it was', async () => {
    const id = await opened({ title: `${mark} 施工时间` })
    await lead.open(`staff/consultation/index?id=${id}`)
    await lead.see('征询中')
    await lead.tap('更正')
    await lead.tap('第四条')
    await lead.fill('条文', '工作日上午 8 时至下午 5 时。')
    await lead.tap('发布更正')
    await lead.see('请说明更正了什么')
    await lead.fill('更正了什么', '第四条的时间写错了，应为下午 5 时')
    await lead.tap('发布更正')
    await lead.tap('确认发布')
    await lead.see('第 2 版')
    const { items, edition } = await must<Seen>(newPerson(), 'consultation.get', { id })
    assert.equal(edition, 2)
    assert.equal(items[3]?.text, '工作日上午 8 时至下午 5 时。')
  })
}

async function openFromList(phone: Screen, row: RegExp): Promise<void> {
  await phone.open('staff/consultations/index')
  await phone.tap(row)
}
