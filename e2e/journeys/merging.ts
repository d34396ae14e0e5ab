import { accepted, LEAD, OFFICER, submitted } from '../support/cases'
import { must, newPerson } from '../support/local-cloud'
import type { Screen, World } from './screen'

/**
 * Two residents bring up one matter: the officer puts one case to the other and answers both at once, the lead makes public what
 * may be read by all. Neither resident learns of the other.
 * @param wide at a PC, where every act has a button of its own
 */
export async function merging({ phoneOf, step }: World, wide = false): Promise<void> {
  const [one, other] = [newPerson(), newPerson()]
  const place = one.slice(-6)
  const first = await accepted(one, { text: `${place} 门口的路灯晚上不亮，王阿姨摔了一跤`, name: '王阿姨' })
  const second = await submitted(other, { text: `${place} 那一段太黑，看不见路`, anonymous: true })
  const { number } = await must<{ number: string }>(OFFICER, 'desk.get', { id: first.id })
  const shown = number.replace(/(.{4})(?=.)/g, '$1 ')
  const toLead = new RegExp(`^并入 ${shown}`)
  const officer = await phoneOf(OFFICER)
  const lead = await phoneOf(LEAD)
  const neighbour = await phoneOf(other)

  await step('the officer finds the case about the same matter by its number, and merges', async () => {
    await officer.open(`staff/case/index?id=${second.id}`)
    await begin(officer, '并案')
    await officer.fill('找牵头的那件', number)
    // In the sheet: the same case may stand in the page behind it, by other words.
    await officer.tap(new RegExp(`^${shown}`))
    await officer.tap('确认并案')
    await officer.see('已并案，这件跟着牵头的那件办')
  })

  await step('and goes from each of the two to the other', async () => {
    await officer.tap(toLead)
    await officer.see('并入这件的意见，1 件')
    await officer.tap(new RegExp(`${place} 那一段太黑`))
    await officer.see('随那一件办理和答复')
    await officer.tap(toLead)
    await officer.see('并入这件的意见，1 件')
  })

  await step('the resident of the merged case sees how far it is, and nothing of the other person', async () => {
    await neighbour.open(`pages/case/index?id=${second.id}`)
    await neighbour.see('和同一件事一起办')
    await neighbour.see('并案办理中')
    await neighbour.doNotSee(/王阿姨/)
    await neighbour.doNotSee(shown)
  })

  await step('an answer that names one of them does not go to both', async () => {
    await officer.open(`staff/case/index?id=${first.id}`)
    await begin(officer, '答复')
    await officer.see('这份答复会同时发给并入的 1 件的居民')
    await officer.tap('实际解决')
    await officer.fill('给居民的答复', '王阿姨，灯已经修好了。')
    await officer.tap('发出答复')
    await officer.see(/请去掉称呼「王阿姨」/)
    await officer.fill('给居民的答复', '12 月 1 日换了灯泡和线路，晚上亮了。')
    await officer.tap('发出答复')
    await officer.see('答复已发出')
  })

  await step('each resident has the answer, and rates it for themselves', async () => {
    await neighbour.open(`pages/case/index?id=${second.id}`)
    await neighbour.see('12 月 1 日换了灯泡和线路，晚上亮了。')
    await neighbour.tap('满意')
    await neighbour.tap('解决了')
    await neighbour.tap('提交评价')
    await neighbour.see('已结案')
  })

  await step('the lead makes it public in words that name nobody', async () => {
    await lead.open(`staff/case/index?id=${first.id}`)
    await begin(lead, '公开')
    await lead.tap('从居民的原文开始改')
    await lead.tap('确认公开')
    await lead.see(/里面写到了居民的称呼「王阿姨」/)
    await lead.fill('公开的文字', `${place} 门口的路灯晚上不亮`)
    await lead.tap('确认公开')
    await lead.see('已公开，居民会看到「已公开」')
    const resident = await phoneOf(one)
    await resident.open(`pages/case/index?id=${first.id}`)
    await resident.see('已公开')
    await resident.see(/王阿姨摔了一跤/)
  })

  /** On a phone what does not come next stands behind 更多. */
  async function begin(screen: Screen, act: string): Promise<void> {
    if (!wide) await screen.tap('更多办理')
    await screen.tap(act)
  }
}
