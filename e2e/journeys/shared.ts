import assert from 'node:assert/strict'
import { accepted, OTHER_LEAD, OTHER_OFFICER, published } from '../support/cases'
import { lettersOf } from '../support/letters'
import { must, newPerson } from '../support/local-cloud'
import type { World } from './screen'

const BOARD = 'pages/home/index?scene=b%3Dyg2-1'
const CARD_OF_HOME = 'pages/home/index?workstation=longtan'

/** Something of 龙潭 that everyone may read. @returns the page a share card of it opens */
async function cardOfAnEcho(): Promise<string> {
  const person = newPerson()
  const text = `${lettersOf(person)}龙潭路口的窨井盖松了。`
  const { id } = await accepted(person, { text, workstationId: 'longtan', topic: 'other' }, OTHER_OFFICER)
  return `pages/wall-item/index?id=${await published(id, { text }, OTHER_LEAD)}`
}

/** Who never was here and comes by a share card is where the card is from, down to the box their own words go into. */
export async function sharedToSomebodyNew({ phoneOf, step }: World): Promise<void> {
  const card = await cardOfAnEcho()
  const person = newPerson()
  const phone = await phoneOf(person)

  await step('they read it, have something to say too, and are not asked where they are', async () => {
    await phone.open(card)
    await phone.see(/窨井盖松了/)
    await phone.tap('我也有话说')
    await phone.see('龙潭，换一个工作室')
  })

  await step('and it goes into the box of that workstation', async () => {
    await phone.tap('提意见')
    await phone.tap('停车')
    await phone.fill('想说的事', '龙潭路的路灯晚上不亮。')
    await phone.tap('投进意见箱')
    await phone.tap('同意并投进意见箱')
    await phone.see('受理回执')
    const { items } = await must<{ items: { id: string }[] }>(person, 'suggestion.mine')
    const { workstation } = await must<{ workstation: { id: string } }>(person, 'suggestion.get', { id: items[0]?.id })
    assert.equal(workstation.id, 'longtan')
  })

  await step('which is remembered', async () => {
    await phone.open('pages/home/index')
    await phone.see('龙潭，换一个工作室')
  })
}

/** Who has a workstation keeps it, whatever they are sent. */
export async function sharedToANeighbour({ phoneOf, step }: World): Promise<void> {
  const card = await cardOfAnEcho()
  const phone = await phoneOf(newPerson())

  await step('an answer of elsewhere is read, and they stay where they are', async () => {
    await phone.open(BOARD)
    await phone.see('阳光二居，换一个工作室')
    await phone.open(card)
    await phone.tap('我也有话说')
    await phone.see('阳光二居，换一个工作室')
  })

  await step('another workstation’s home is named, and one tap away', async () => {
    await phone.open(CARD_OF_HOME)
    await phone.see('阳光二居，换一个工作室')
    await phone.see('这张卡片是龙潭的，您现在在阳光二居')
    await phone.tap('去龙潭')
    await phone.see('龙潭，换一个工作室')
    await phone.doNotSee(/^这张卡片/)
    await phone.open('pages/home/index')
    await phone.see('龙潭，换一个工作室')
  })
}

/** A home that was shared opens at its workstation; one that is none asks, as without. */
export async function sharedHome({ phoneOf, step }: World): Promise<void> {
  const phone = await phoneOf(newPerson())

  await step('what is none of ours asks where they are', async () => {
    await phone.open('pages/home/index?workstation=gibt-es-nicht')
    await phone.see('您在哪个工作室附近')
  })

  await step('a home is that of its workstation, and remembered', async () => {
    await phone.open(CARD_OF_HOME)
    await phone.see('龙潭，换一个工作室')
    await phone.doNotSee(/^这张卡片/)
    await phone.open('pages/home/index')
    await phone.see('龙潭，换一个工作室')
  })

  await step('and so are consultations', async () => {
    const another = await phoneOf(newPerson())
    await another.open('consultation/list/index?workstation=longtan')
    await another.see(/^正在征询$|现在没有正在进行的征询|这里还没有征询/)
    await another.open('pages/home/index')
    await another.see('龙潭，换一个工作室')
  })
}
