import assert from 'node:assert/strict'
import { accepted, LEAD, OFFICER, SECOND_OFFICER } from '../support/cases'
import { must, newPerson } from '../support/local-cloud'
import type { World } from './screen'

/**
 * An inbox that is full: the lead finds what belongs together and gives it to an officer, who answers it with one template.
 * One was answered meanwhile by somebody else, and that is said; what is overdue is in sight all the while.
 */
export async function inbox({ phoneOf, step }: World): Promise<void> {
  const resident = newPerson()
  const mark = resident.slice(-8)
  const places = ['1 号楼门口', '2 号楼门口', '5 号楼北侧']
  const cases = []
  for (const text of places) {
    cases.push(await accepted(resident, { topic: 'street-look', text: `${mark} 路灯不亮`, place: { text } }))
  }
  const [first, , last] = cases
  assert.ok(first && last)
  const template = {
    title: `路灯修好 ${mark}`,
    outcome: 'solved',
    topics: ['street-look'],
    workstationId: 'yangguang-2',
  }
  await must(LEAD, 'template.save', { ...template, text: '{地点}的路灯今天修好了。' })
  const lead = await phoneOf(LEAD)
  const officer = await phoneOf(SECOND_OFFICER)

  await step('the lead narrows the inbox to a topic and a place, and what is overdue stays in sight', async () => {
    await lead.open('staff/inbox/index')
    await lead.tap('筛选')
    await lead.tap(/^市容环境/)
    await lead.fill('地点', '5号楼北侧')
    await lead.tap('看这些')
    await lead.see(`${mark} 路灯不亮`)
    await lead.see(/件已超期/)
    await lead.tap('不再只看5号楼北侧')
    await lead.tap('不再只看市容环境')
  })

  await step('the lead finds three cases by their words, and gives them to an officer at once', async () => {
    await lead.fill('搜索', `${mark} 路灯`)
    await lead.doNotSee('快到期')
    await lead.see(/件已超期/)
    await lead.tap('多选')
    await lead.tap(new RegExp(`${mark} 路灯不亮`))
    await lead.see('已选 1 件')
    await lead.tap('全不选')
    await lead.tap('全选')
    await lead.see('已选 3 件')
    await lead.tap('分派')
    await lead.tap('李敏')
    await lead.tap('分派 3 件')
    await lead.see('3 件都办好了')
    await lead.tap('完成')
    await lead.see('李敏')
  })

  await step(
    'what the officer has begun to write for all of them outlives the sheet, with a hint at what it lacks',
    async () => {
      await officer.open('staff/inbox/index')
      await officer.tap('只看我的')
      await officer.see(`${mark} 路灯不亮`)
      await officer.fill('搜索', mark)
      // Found: what is searched for is looked for in all of them.
      await officer.doNotSee('快到期')
      await officer.tap('多选')
      await officer.tap('全选')
      await officer.see('已选 3 件')
      await officer.tap('一起答复')
      await officer.tap('部分采纳')
      await officer.fill('给居民的答复', '先写到这里')
      await officer.see(/好像没写理由/)
      await officer.tap('关闭')
      await officer.tap('一起答复')
      await officer.see(/第 1 件（共 3 件）/)
      await officer.see(/好像没写日期/)
      await officer.fill('给居民的答复', '')
      await officer.tap('实际解决')
      await officer.tap('关闭')
    },
  )

  await step('the officer answers them with one template, while somebody else answers one of them', async () => {
    await officer.see('已选 3 件')
    await officer.tap('一起答复')
    const { version } = await must(OFFICER, 'desk.get', { id: first.id })
    await must(OFFICER, 'desk.answer', { id: first.id, version, outcome: 'solved', text: '灯泡换过了。' })
    await officer.tap('用模板')
    await officer.tap(`用模板 ${template.title}`)
    await officer.see(/\d 号楼.*的路灯今天修好了。/)
    await officer.tap('答复 3 件')
    await officer.see('2 件办好了，1 件没有办成')
  })

  await step('what failed is tried again, and why it cannot be done is said', async () => {
    await officer.tap('再试 1 件')
    await officer.see(/现在是「已答复」/)
    await officer.tap('完成')
  })

  await step('every resident has the answer for their own place', async () => {
    const { answer } = await must<{ answer?: { text: string } }>(resident, 'suggestion.get', { id: last.id })
    assert.equal(answer?.text, '5 号楼北侧的路灯今天修好了。')
  })

  await step('what is overdue is one tap away', async () => {
    await officer.tap(/件已超期/)
    await officer.see(/排烟口/)
  })
}
