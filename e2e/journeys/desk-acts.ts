import { CONTACT, LEAD, OFFICER, OTHER_OFFICER, submitted } from '../support/cases'
import { must, newPerson } from '../support/local-cloud'
import type { Screen, World } from './screen'

const DISTRICT = 'demo-district'

interface DeskWorld extends World {
  /** Begins an act that is not the next one: behind 更多 on a phone, in sight on a PC. */
  begin: (screen: Screen, act: string) => Promise<void>
}

/**
 * What else becomes of a case: nobody picks up, it is handed to another workstation, put off once by the lead, and in the end
 * referred to whom it belongs; and another one, refused, that the district takes back. Its resident always knows who has it.
 */
export async function deskActs({ phoneOf, step, begin }: DeskWorld): Promise<void> {
  const person = newPerson()
  const mark = person.slice(-8)
  const text = `${mark} 路口的树挡住了红绿灯`
  const { id } = await submitted(person, { text, workstationId: 'longtan' })
  const desk = `staff/case/index?id=${id}`
  const own = `pages/case/index?id=${id}`
  const resident = await phoneOf(person)

  await step('nobody picks up: it is written down, and is no contact', async () => {
    const officer = await phoneOf(OTHER_OFFICER)
    await officer.open(desk)
    await begin(officer, '没联系上')
    await officer.tap('电话')
    await officer.fill('没联系上的情况', '电话没人接，晚上再打。')
    await officer.tap('记下来')
    await officer.see('已记下，居民会看到联系过')
    await begin(officer, '转办')
    await officer.tap('阳光二居')
    await officer.tap('确认转办')
    await officer.see('请写一下为什么转办，居民会看到')
    await officer.fill('为什么转办', '这个路口归阳光二居管。')
    await officer.tap('确认转办')
    await officer.see('已转办，不在这里了')
  })

  await step('the resident sees who has it now, and why', async () => {
    await resident.open(own)
    await resident.see('已转给阳光二居，下一步等他们')
    await resident.see('转给阳光二居。这个路口归阳光二居管。')
    await resident.see('电话联系，没有联系上：电话没人接，晚上再打。')
  })

  await step('there it is new; the lead puts the answer off, once', async () => {
    const { version } = await must(OFFICER, 'desk.get', { id })
    await must(OFFICER, 'desk.accept', { id, version, contact: CONTACT })
    const lead = await phoneOf(LEAD)
    await lead.open(desk)
    await begin(lead, '延期')
    await lead.tap('5')
    await lead.see(/^延到 \d+ 月 \d+ 日（周.）答复$/)
    await lead.fill('为什么要延期', '要等绿化部门来看树。')
    await lead.tap('确认延期')
    await lead.see('已延期，居民会看到新的日期和原因')
  })

  await step('the officer refers it, and has to say to whom', async () => {
    const officer = await phoneOf(OFFICER)
    await officer.open(desk)
    await begin(officer, '答复')
    await officer.tap('已转交')
    await officer.fill('给居民的答复', '修剪行道树归区绿化局，已把照片和位置转过去。')
    await officer.tap('发出答复')
    await officer.see('请写明转给了哪个单位')
    await officer.fill('转给了谁', '区绿化局')
    await officer.fill('居民怎么找到他们', '021-55550166')
    await officer.fill('对方的编号', '12345-88')
    await officer.tap('发出答复')
    await officer.see('答复已发出')
  })

  await step('the resident knows whom to turn to', async () => {
    await resident.open(own)
    await resident.see('已转给 区绿化局')
    await resident.see('找他们：021-55550166')
    await resident.see('12345-88')
    await resident.see(/^延 5 个工作日/)
  })

  await step('what a workstation refused, the district finds and takes back', async () => {
    const refused = await submitted(person, { text: `${mark} 邻居把杂物堆在消防通道` })
    const refusal = { reasonCode: 'legalProcedure', text: '法院已经受理。' }
    await must(LEAD, 'desk.refuse', { id: refused.id, version: 1, ...refusal })
    const district = await phoneOf(DISTRICT)
    await district.open('manage/refusals/index')
    await district.tap(new RegExp(`${mark} 邻居`))
    await begin(district, '重新受理')
    await district.fill('为什么要重新受理', '消防通道仍由工作室清理。')
    await district.tap('确认重新受理')
    await district.see('已退回工作室重新办')
    await resident.open(`pages/case/index?id=${refused.id}`)
    await resident.see('区局：重新受理')
    await resident.see('消防通道仍由工作室清理。')
  })
}

/** On a phone. */
export async function behindMore(screen: Screen, act: string): Promise<void> {
  await screen.tap('更多办理')
  await screen.tap(act)
}
