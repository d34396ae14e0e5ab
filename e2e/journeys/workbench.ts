import { accepted, LEAD, OFFICER, submitted } from '../support/cases'
import { must, newPerson } from '../support/local-cloud'
import type { Screen, World } from './screen'

const SECOND_OFFICER = 'demo-officer2-yangguang'

interface DeskWorld extends World {
  /** Begins the act that comes next: at the thumb on a phone; on a PC its form stands there. */
  next: (screen: Screen, act: string) => Promise<void>
  /** A case in sight asks what is new every 3 seconds; on WeChat’s own way every 30, which is not waited for. */
  hears?: boolean
}

/**
 * A case answered with what stands beside it: the lead writes a policy answer and a template, a second officer is seen at
 * the case and says something about it while the first is writing, whose words stay; the resident reads what was cited.
 */
export async function workbench({ phoneOf, step, next, hears = true }: DeskWorld): Promise<void> {
  const person = newPerson()
  const mark = person.slice(-8)
  const title = `${mark} 井盖归谁管`
  const text = `${mark} 七号楼前的井盖松了，一踩就响`
  const { id } = await accepted(person, { text, topic: 'street-look', place: { text: '七号楼前' } })
  await submitted(newPerson(), { text: `${mark} 七号楼前的井盖松动，踩着响`, topic: 'street-look' })
  const lead = await phoneOf(LEAD)
  const officer = await phoneOf(OFFICER)

  await step('the lead writes a policy answer', async () => {
    await lead.open('manage/policies/index')
    await lead.tap('添加政策解答')
    await lead.fill('标题', title)
    await lead.fill('怎么规定', '井盖的权属单位应当及时维修、更换。')
    await lead.tap('市容环境')
    await lead.tap('保存')
    await lead.see(/^请写出处/)
    await lead.fill('出处', '《城市道路管理条例》第二十三条')
    await lead.tap('保存')
    await lead.see('已保存，办件时就能用。')
    await lead.see(title)
  })

  await step('and a template, whose unknown fields are named', async () => {
    await lead.open('manage/templates/index')
    await lead.tap('添加答复模板')
    await lead.fill('标题', `${mark} 井盖已修`)
    await lead.tap('实际解决')
    await lead.fill('模板内容', '{称呼}您好，{地址}的井盖已修好。')
    await lead.tap('市容环境')
    await lead.tap('保存')
    await lead.see(/^不认识 \{地址\}/)
    await lead.fill('模板内容', '{称呼}您好，{地点}的井盖已修好，编号 {受理编号}。')
    await lead.tap('保存')
    await lead.see('已保存，办件时就能用。')
  })

  await step('beside the case the officer sees what is like it', async () => {
    await officer.open(`staff/case/index?id=${id}`)
    await officer.see('像是同一件事')
    await officer.see(`${mark} 七号楼前的井盖松动，踩着响`)
  })

  await step('a template fills in the answer, and a day is missing', async () => {
    await next(officer, '开始办理')
    await officer.tap('确认开始办理')
    await officer.see('已开始办理')
    await next(officer, '答复')
    await officer.tap('用模板')
    await officer.tap(new RegExp(`用模板 ${mark} 井盖已修`))
    await officer.see(/^好像没写日期/)
    await officer.fill('给居民的答复', '您好，七号楼前的井盖 11 月 25 日已修好。')
    await officer.doNotSee(/^好像没写日期/)
  })

  await step('a policy answer is cited, and read as the resident will', async () => {
    await officer.tap('引用政策')
    await officer.tap(new RegExp(`引用 ${title}`))
    await officer.tap('引用政策')
    await officer.tap('看看居民会看到什么')
    await officer.see(`依据：${title}`)
  })

  await step('a second officer writes a note; what the first is writing stays', async () => {
    const second = await phoneOf(SECOND_OFFICER)
    await second.open(`staff/case/index?id=${id}`)
    await second.see(/^周建国(正在写这件|也开着这件)/)
    await must(SECOND_OFFICER, 'desk.note', { id, text: '养护公司说换了新井盖。' })
    if (hears) await officer.see('刚有变化，已换成最新情况。您写的还在。')
    await officer.tap('发出答复')
    await officer.see('答复已发出')
  })

  await step('the resident reads the answer and what it cites', async () => {
    const resident = await phoneOf(person)
    await resident.open(`pages/case/index?id=${id}`)
    await resident.see('您好，七号楼前的井盖 11 月 25 日已修好。')
    await resident.tap(`依据：${title}`)
    await resident.see('井盖的权属单位应当及时维修、更换。')
  })
}
