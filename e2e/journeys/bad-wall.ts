import assert from 'node:assert/strict'
import { accepted, CONTACT, hidden, OFFICER, published, submitted } from '../support/cases'
import { must, newPerson, refused } from '../support/local-cloud'
import type { Screen, World } from './screen'

const wallItem = (publicId: string) => `pages/wall-item/index?id=${publicId}`
const support = (openid: string, publicId: string) => refused(openid, 'suggestion.support', { publicId })

interface Public {
  id: string
  publicId: string
}

/** A case that everyone may read, with those words. */
async function onTheWall(text: string): Promise<Public> {
  const { id } = await accepted(newPerson(), { text })
  return { id, publicId: await published(id, { text }) }
}

/** Puts one case into another (并案). */
async function merge(id: string, into: string): Promise<void> {
  const { version } = await must(OFFICER, 'desk.get', { id })
  await must(OFFICER, 'desk.merge', { id, version, into })
}

/** Joins in with what is on screen and is refused: it was shown as done, and is not any more. */
async function joinsInVain(phone: Screen, sentence: RegExp): Promise<void> {
  await phone.see(/^附议 0$/)
  await phone.tap('附议')
  await phone.see(sentence)
  await phone.see(/^附议 0$/)
  await phone.doNotSee(/^已附议/)
}

/**
 * What can have happened to a case between its being shared and its being joined: each is said, nothing stays shown that did
 * not happen, and there is a way on.
 */
export async function badWall({ phoneOf, step }: World): Promise<void> {
  const person = newPerson()
  const phone = await phoneOf(person)

  await step('hidden while it is on screen: it cannot be joined, and opened again there is a way on', async () => {
    const { id, publicId } = await onTheWall('水池边的护栏松了，孩子靠着会掉下去。')
    await phone.open(wallItem(publicId))
    await phone.see(/^附议 0$/)
    await hidden(id)
    await joinsInVain(phone, /不能附议。可以看看别的，也可以自己提/)
    await phone.tap('重新打开')
    await phone.see('这一条已经不再公开')
    await phone.see(/您可以看看别的回音，也可以回首页自己提/)
    await phone.tap('看别的回音')
    await phone.see(/全区/)
    assert.equal((await support(person, publicId)).code, 'NOT_FOUND')
  })

  await step('shared and hidden before it was opened: the same words', async () => {
    const { id, publicId } = await onTheWall('花坛里的喷头坏了，水漫到路上。')
    await hidden(id)
    await phone.open(wallItem(publicId))
    await phone.see('这一条已经不再公开')
    await phone.tap('回首页')
    await phone.see(/您在哪个工作室附近|最新回音/)
  })

  await step('private, or never there: the same words, whether it is looked at or joined', async () => {
    const { id } = await submitted(newPerson(), { public: false })
    for (const address of [id, 'nobody-has-this']) {
      await phone.open(wallItem(address))
      await phone.see('这一条已经不再公开')
      const { code, message } = await support(person, address)
      assert.deepEqual([code, message], ['NOT_FOUND', '这一条已经不再公开，不能附议。可以看看别的，也可以自己提'])
    }
  })

  await step('merged while it is on screen: opened again it is the one that leads, which can be joined', async () => {
    const lead = await onTheWall('东门的栏杆断了一截，缺口对着马路。')
    const follower = await onTheWall('东门口栏杆缺了一段，很危险。')
    await phone.open(wallItem(follower.publicId))
    await phone.see(/^附议 0$/)
    await merge(follower.id, lead.id)
    await joinsInVain(phone, /并到了另一件里一起办，请重新打开后附议/)
    await phone.tap('重新打开')
    await phone.see(/缺口对着马路/)
    await phone.doNotSee(/请重新打开后附议/)
    await phone.tap('附议')
    await phone.see('附议好了，工作室会看到人数')
    await phone.see(/^已附议 1$/)
  })

  await step("become one's own while it is on screen: it says so, and there is nothing to join", async () => {
    const lead = await onTheWall('车棚的顶漏雨，电瓶车都淋着。')
    await phone.open(wallItem(lead.publicId))
    await phone.see(/^附议 0$/)
    const mine = await submitted(person, { text: '车棚漏雨，请修一下。' })
    const { version } = await must(OFFICER, 'desk.get', { id: mine.id })
    await must(OFFICER, 'desk.accept', { id: mine.id, version, contact: CONTACT })
    await merge(mine.id, lead.id)
    await joinsInVain(phone, /这是您自己提的，不用附议/)
    await phone.tap('重新打开')
    await phone.see('您提的，0 人附议')
  })
}

/** Without an answer of the cloud nothing stays shown as done, and the same tap does it later, once. */
export async function supportUnheard(
  { phoneOf, step }: World,
  signal: (phone: Screen, on: boolean) => Promise<void>,
): Promise<void> {
  const phone = await phoneOf(newPerson())
  const { publicId } = await onTheWall('楼道里堆着纸箱，挡住了消防栓。')

  await step('no signal: it is taken back, with what to do', async () => {
    await phone.open(wallItem(publicId))
    await phone.see(/^附议 0$/)
    await signal(phone, false)
    await joinsInVain(phone, /连不上|网络/)
    await phone.doNotSee('重新打开')
  })

  await step('with one again the same tap does it', async () => {
    await signal(phone, true)
    await phone.tap('附议')
    await phone.see('附议好了，工作室会看到人数')
    await phone.see(/^已附议 1$/)
  })
}
