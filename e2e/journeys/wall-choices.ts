import { accepted, OTHER_LEAD, OTHER_OFFICER, published } from '../support/cases'
import { lettersOf } from '../support/letters'
import { newPerson } from '../support/local-cloud'
import type { World } from './screen'

const HOME = `pages/home/index?scene=${encodeURIComponent('b=yg2-1')}`

/** Something everyone may read, of that workstation and about that topic. */
async function onTheWall(person: string, topic: string, text: string): Promise<void> {
  const { id } = await accepted(person, { topic, text })
  await published(id, { text })
}

async function onTheOtherWall(person: string, topic: string, text: string): Promise<void> {
  const { id } = await accepted(person, { topic, text, workstationId: 'longtan' }, OTHER_OFFICER)
  await published(id, { text }, OTHER_LEAD)
}

/** The wall shows what is asked of it: one topic or all, here or everywhere in the district. */
export async function wallChoices({ phoneOf, step }: World): Promise<void> {
  const person = newPerson()
  const mark = lettersOf(person)
  await onTheWall(person, 'garbage', `${mark}垃圾桶满了没人收`)
  await onTheWall(person, 'other', `${mark}长椅的木条断了`)
  await onTheOtherWall(person, 'garbage', `${mark}龙潭路的垃圾房有味道`)
  const [bin, bench, elsewhere] = [new RegExp(`${mark}垃圾桶`), new RegExp(`${mark}长椅`), new RegExp(`${mark}龙潭路`)]
  const phone = await phoneOf(newPerson())

  await step('first what is of here, about everything', async () => {
    await phone.open(HOME)
    await phone.see('阳光二居，换一个工作室')
    await phone.tap('回音壁')
    await phone.see(bin)
    await phone.see(bench)
    await phone.doNotSee(elsewhere)
  })

  await step('then what is about one topic only', async () => {
    await phone.tap('垃圾分类')
    await phone.doNotSee(bench)
    await phone.see(bin)
    await phone.tap('其他')
    await phone.see(bench)
    await phone.doNotSee(bin)
  })

  await step('then the same of the whole district, with where it is', async () => {
    await phone.tap('垃圾分类')
    await phone.tap('全区')
    await phone.see(elsewhere)
    await phone.see(bin)
    await phone.see(/龙潭/)
    await phone.doNotSee(bench)
  })

  await step('and back again', async () => {
    await phone.tap('阳光二居')
    await phone.doNotSee(elsewhere)
    await phone.see(bin)
    await phone.tap('全部')
    await phone.see(bench)
  })
}

/** Who goes to another workstation meets that one's wall, also where the wall was open before. */
export async function wallFollows({ phoneOf, step }: World): Promise<void> {
  const person = newPerson()
  const mark = lettersOf(person)
  await onTheWall(person, 'garbage', `${mark}垃圾桶满了没人收`)
  await onTheOtherWall(person, 'other', `${mark}龙潭路的长椅断了`)
  const [here, there] = [new RegExp(`${mark}垃圾桶`), new RegExp(`${mark}龙潭路`)]
  const phone = await phoneOf(newPerson())

  await step('it is the wall of the board that was scanned', async () => {
    await phone.open(HOME)
    await phone.see('阳光二居，换一个工作室')
    await phone.tap('回音壁')
    await phone.tap('垃圾分类')
    await phone.see(here)
  })

  await step('and the other one’s, about everything, once that was chosen at home', async () => {
    await phone.tap('首页')
    await phone.tap('阳光二居，换一个工作室')
    await phone.tap(/^龙潭/)
    await phone.see('龙潭，换一个工作室')
    await phone.tap('回音壁')
    await phone.see(there)
    await phone.doNotSee(here)
    await phone.doNotSee('阳光二居')
  })
}
