import { accepted, hidden, OFFICER, published } from '../support/cases'
import { lettersOf } from '../support/letters'
import { must, newPerson } from '../support/local-cloud'
import type { World } from './screen'

const HOME = `pages/home/index?scene=${encodeURIComponent('b=yg2-1')}`

/**
 * What was answered is published by the lead; a neighbour finds it at home and on 回音壁, joins in once, and another one meets it
 * while writing about the same. Hidden, it is gone for whoever kept its address.
 */
export async function wall({ phoneOf, step }: World): Promise<void> {
  const person = newPerson()
  const mark = lettersOf(person)
  const text = `${mark}水池边的护栏松了，孩子靠着会掉下去。`
  const { id, version } = await accepted(person, { text, topic: 'other' })
  await must(OFFICER, 'desk.answer', { id, version, outcome: 'solved', text: '护栏已经换新，每周检查一次。' })
  const publicId = await published(id, { text, answer: `${mark}护栏已经换新，每周检查一次。` })
  const own = `pages/wall-item/index?id=${publicId}`
  const neighbour = await phoneOf(newPerson())
  const another = await phoneOf(newPerson())

  await step('a neighbour finds it at home, and on the wall', async () => {
    await neighbour.open(HOME)
    await neighbour.see(new RegExp(`${mark}护栏已经换新`))
    await neighbour.tap('全部回音')
    await neighbour.see('哪方面的事')
    await neighbour.see(new RegExp(`${mark}水池边`))
  })

  await step('and joins in, once', async () => {
    await neighbour.open(own)
    await neighbour.see(/^附议 0$/)
    await neighbour.tap('附议')
    await neighbour.see('附议好了，工作室会看到人数')
    await neighbour.open(own)
    await neighbour.see(/^已附议 1$/)
  })

  await step('and who came by a share card is led on from there', async () => {
    await neighbour.tap('看别的回音')
    await neighbour.see('哪方面的事')
    await neighbour.open(own)
    await neighbour.tap('我也有话说')
    await neighbour.see('提意见')
  })

  await step('whoever wrote it sees how many, and has nothing to join', async () => {
    const writer = await phoneOf(person)
    await writer.open(own)
    await writer.see('您提的，1 人附议')
  })

  await step('another neighbour meets it while writing, and joins in instead', async () => {
    await another.open(HOME)
    await another.see('最新回音')
    await another.open('pages/submit/index')
    await another.fill('想说的事', `${mark}水池护栏松了，很危险`)
    await another.see('有邻居提过相像的事')
    await another.see(new RegExp(`${mark}水池边`))
    await another.tap('附议')
    await another.see(/^已附议 2$/)
  })

  await step('and has the workstation look at it', async () => {
    await another.open(own)
    await another.tap('举报不当内容')
    await another.tap('告诉工作室')
    await another.see('请选一下哪里不妥')
    await another.tap('和事实不符')
    await another.tap('告诉工作室')
    await another.see(/^已转给工作室/)
    const officer = await phoneOf(OFFICER)
    await officer.open(`staff/case/index?id=${id}`)
    await officer.see(/有人举报公开的文字：和事实不符/)
  })

  await step('hidden, it is gone, and there is a way home', async () => {
    await hidden(id)
    await neighbour.open(own)
    await neighbour.see('这一条已经不再公开')
    await neighbour.tap('回首页')
    await neighbour.see('最新回音')
    await neighbour.doNotSee(new RegExp(mark))
  })
}
