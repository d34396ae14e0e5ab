import assert from 'node:assert/strict'
import { answered, published, submitted } from '../support/cases'
import type { InSight } from '../support/in-sight'
import type { Long } from '../support/long-lists'
import { newPerson } from '../support/local-cloud'
import type { Thumb } from './lists'
import type { Screen } from './screen'

/** Somebody who reads on and on, and can say what the page weighs. */
export interface Reader extends Thumb {
  makeLong: (phone: Screen, list: Long, count: number, real: number) => Promise<void>
  scrollTo: (phone: Screen, top: number) => Promise<void>
  inSight: (phone: Screen) => Promise<InSight>
  asOnAnIphone: (phone: Screen) => Promise<void>
  /** Of the page on top. */
  weight: (phone: Screen) => Promise<{ nodes: number; depth: number }>
}

export const LONG_LISTS = ['wall.list', 'suggestion.mine'] as const satisfies Long[]

const HOME = 'pages/home/index?scene=b%3Dyg2-1'
const PAGES_OF = { 'wall.list': 'pages/wall/index', 'suggestion.mine': 'pages/me/index' } satisfies Record<Long, string>
/** WeChat warns of more. */
const MOST = { nodes: 1000, depth: 30 }
const COUNT = 200
const PAGE = 20
/** The one that leads to a case. */
const REAL = 187
/** Less than a window. */
const STEP = 400
/** No row is as high, and none begins so far from an edge of the window unless something is missing; in px. */
const HIGHEST = 500

/** Ten pages of a list, down and up again: it stays light, everything in sight is there, and it is where it was on coming back. */
export async function longLists(reader: Reader, list: Long, looks = ''): Promise<void> {
  const { phoneOf, step, makeLong, toTheEnd, scrolled, scrollTo, back, asOnAnIphone } = reader
  const person = newPerson()
  if (list === 'suggestion.mine') await submitted(person)
  else await published((await answered(person)).id)
  const phone = await phoneOf(person)
  await phone.open(HOME)
  await phone.see('阳光二居')
  await makeLong(phone, list, COUNT, REAL)
  await phone.open(`${PAGES_OF[list]}${looks}`)
  await phone.see(/^第 1 件/)
  await asOnAnIphone(phone)

  await step('ten pages down', async () => {
    for (let page = 1; page * PAGE <= COUNT; page += 1) {
      // The end is not the end once the next page has come.
      const { numbers } = await until(
        () => toTheEnd(phone).then(() => reader.inSight(phone)),
        (seen) => Math.max(...seen.numbers) >= page * PAGE,
      )
      assert.ok(Math.max(...numbers) >= page * PAGE, `at the end of page ${page} are ${numbers.join()}`)
      await isLight(reader, phone)
    }
  })

  await step('up again everything is there, and stands still', async () => {
    for (let top = await scrolled(phone); !(await isInTheMiddle(reader, phone)); top -= STEP) {
      assert.ok(top > 0, `number ${REAL} was not found on the way up`)
      await scrollTo(phone, top)
      const before = await whole(reader, phone)
      await isLight(reader, phone)
      const after = await whole(reader, phone)
      assert.deepEqual(after.numbers, before.numbers)
      assert.ok(Math.abs((after.tops[0] ?? 0) - (before.tops[0] ?? 0)) < 2, `${before.tops[0]} became ${after.tops[0]}`)
    }
  })

  await step('whoever opens one and comes back is where they were', async () => {
    const before = await scrolled(phone)
    await phone.tap(new RegExp(`第 ${REAL} 件`))
    await phone.doNotSee(/^第 \d+ 件/)
    await back(phone)
    const { numbers } = await whole(reader, phone)
    assert.ok(numbers.includes(REAL), `${REAL} is not among ${numbers.join()}`)
    assert.ok(Math.abs((await scrolled(phone)) - before) < 2, `${await scrolled(phone)} is not ${before}`)
    await isLight(reader, phone)
  })

  await step('at the top it begins as it did', async () => {
    await scrollTo(phone, 0)
    await phone.see(/^第 1 件/)
    await isLight(reader, phone)
  })
}

const PAUSE = 100
const PATIENCE = 100

/** What far rows weigh goes a moment after they are far. */
async function isLight({ weight }: Reader, phone: Screen): Promise<void> {
  const { nodes, depth } = await until(
    () => weight(phone),
    (now) => now.nodes < MOST.nodes && now.depth < MOST.depth,
  )
  assert.ok(nodes < MOST.nodes, `${nodes} nodes`)
  assert.ok(depth < MOST.depth, `${depth} deep`)
}

/** What is in the window, once nothing of it is missing. */
async function whole({ inSight }: Reader, phone: Screen): Promise<InSight> {
  const isWhole = ({ numbers, tops, height }: InSight) =>
    numbers.every((number, at) => at === 0 || number === (numbers[at - 1] ?? 0) + 1) &&
    (tops[0] ?? height) < HIGHEST &&
    (tops[tops.length - 1] ?? 0) > height - HIGHEST
  const seen = await until(() => inSight(phone), isWhole)
  assert.ok(isWhole(seen), `something is missing: ${seen.numbers.join()} at ${seen.tops.join()}`)
  return seen
}

async function isInTheMiddle({ inSight }: Reader, phone: Screen): Promise<boolean> {
  const { numbers, tops, height } = await inSight(phone)
  const top = tops[numbers.indexOf(REAL)]
  return top !== undefined && top > height / 6 && top < height * 0.7
}

async function until<T>(look: () => Promise<T>, isSo: (seen: T) => boolean): Promise<T> {
  for (let left = PATIENCE; ; left -= 1) {
    const seen = await look()
    if (isSo(seen) || left === 0) return seen
    await new Promise((resolve) => setTimeout(resolve, PAUSE))
  }
}
