import assert from 'node:assert/strict'
import { OFFICER } from '../support/cases'
import { must, newPerson } from '../support/local-cloud'
import type { Screen, World } from './screen'

interface Mine {
  items: { id: string }[]
}
interface Case {
  place?: { text: string; latitude?: number; longitude?: number }
}

/** A phone that knows where it is, as far as the person lets it say so. */
export interface Located extends World {
  /** From the next question on; `deny` is the person's no. */
  isAt: (phone: Screen, at: { latitude: number; longitude: number } | 'deny') => Promise<void>
  /** What the button says that gives a point. */
  pick: string
  /** What the button says that shows one. */
  show: string
  /** The last place that was shown or copied. */
  shown: (phone: Screen) => Promise<string>
}

const BOARD = 'pages/home/index?scene=b%3Dyg2-1'
const HERE = { latitude: 31.231, longitude: 121.472 }
const WORDS = '3号楼北侧绿地'

async function begin(phone: Screen, text: string): Promise<void> {
  await phone.open(BOARD)
  await phone.tap('提意见')
  await phone.tap('停车')
  await phone.fill('想说的事', text)
}

async function send(phone: Screen, resident: string): Promise<Case & { id: string }> {
  await phone.tap('投进意见箱')
  await phone.tap('同意并投进意见箱')
  await phone.see('受理回执')
  const { items } = await must<Mine>(resident, 'suggestion.mine')
  const id = items[0]?.id ?? ''
  return { ...(await must<Case>(resident, 'suggestion.get', { id })), id }
}

/** Who stands at the board says so with one tap. */
export async function placeAtTheBoard({ phoneOf, step }: Located): Promise<void> {
  const resident = newPerson()
  const phone = await phoneOf(resident)

  await step('the board that was scanned is offered as the place', async () => {
    await begin(phone, '公示栏旁边停满了电动车')
    await phone.tap('就在公示栏这里')
    // Offered while nothing is said, and gone once something is.
    await phone.doNotSee('就在公示栏这里')
  })

  await step('and is where the suggestion is about', async () => {
    assert.deepEqual((await send(phone, resident)).place, { text: '阳光路 128 弄大门公示栏' })
  })
}

/** A point beside the words, a no that stops nobody, and the way there for those who handle it. */
export async function placeOnTheMap({ phoneOf, step, isAt, pick, show, shown }: Located): Promise<void> {
  const resident = newPerson()
  const phone = await phoneOf(resident)
  const text = `草坪被踩出一条路 ${resident.slice(-6)}`

  await step('who does not allow it is told what to do, and can write it', async () => {
    await begin(phone, text)
    await isAt(phone, 'deny')
    await phone.tap(pick)
    await phone.see(/没有允许使用位置。写一句在哪里也可以/)
  })

  await step('who allows it has a point, and is asked for the words where there are none', async () => {
    await isAt(phone, HERE)
    await phone.tap(pick)
    await phone.see(/^带上了/)
    await phone.fill('在哪里', '')
    await phone.tap('投进意见箱')
    await phone.see('请写清楚在哪里，例如：3号楼北侧绿地')
  })

  const id = await step('both go into the box', async () => {
    await phone.fill('在哪里', WORDS)
    const { place, id: sent } = await send(phone, resident)
    assert.equal(place?.text, WORDS)
    // A browser's satellites and Chinese maps differ by some hundred metres.
    assert.ok(Math.abs((place.latitude ?? 0) - HERE.latitude) < 0.01, 'the latitude is elsewhere')
    assert.ok(Math.abs((place.longitude ?? 0) - HERE.longitude) < 0.01, 'the longitude is elsewhere')
    return sent
  })

  await step('the resident finds it on their case', async () => {
    await phone.tap('看进度')
    await phone.tap(`${WORDS}，${show}`)
    const there = await shown(phone)
    assert.ok(there.includes(WORDS) && there.includes('121.4'), there)
  })

  await step('and so does the officer', async () => {
    const officer = await phoneOf(OFFICER)
    await officer.open(`staff/case/index?id=${id}`)
    await officer.tap(`${WORDS}，${show}`)
    const there = await shown(officer)
    assert.ok(there.includes(WORDS) && there.includes('121.4'), there)
  })
}

/** A point that was a mistake is taken away, and the words stay. */
export async function placeTakenBack({ phoneOf, step, isAt, pick }: Located): Promise<void> {
  const resident = newPerson()
  const phone = await phoneOf(resident)

  await step('the point is taken away', async () => {
    await begin(phone, '楼道里的灯坏了两盏')
    await phone.fill('在哪里', WORDS)
    await isAt(phone, HERE)
    await phone.tap(pick)
    await phone.tap('去掉位置')
    await phone.see(pick)
  })

  await step('only the words go into the box', async () => {
    assert.deepEqual((await send(phone, resident)).place, { text: WORDS })
  })
}
