import assert from 'node:assert/strict'
import { accepted, OTHER_LEAD, OTHER_OFFICER, published } from '../support/cases'
import { must, newPerson } from '../support/local-cloud'
import type { Thumb } from './lists'

/** Fewer than the demo's consultations. */
const PAGE = 3
const NAMES = ['甲', '乙', '丙', '丁', '戊', '己', '庚']
const AT = { id: 'yangguang-2', name: '阳光二居' }
/** Where nobody else hangs anything up, or takes it down, while a list of it is gone through. */
const QUIET = { id: 'longtan', name: '龙潭' }
const ALL = { limit: 50 }
const hereOf = ({ id }: typeof AT) => ({ ...ALL, workstationId: id })

/** More than a page of a list, whose it is, and its words in their order, up to the last one to be seen. */
interface Prepared {
  at: typeof AT
  openid: string
  page: string
  words: () => Promise<string[]>
}

const items = async <T>(openid: string, action: string, input: object) =>
  (await must<{ items: T[] }>(openid, action, input)).items

async function wall(): Promise<Prepared> {
  const openid = newPerson()
  const mark = openid.slice(-4)
  for (const name of NAMES) {
    const { id } = await accepted(newPerson(), { workstationId: QUIET.id }, OTHER_OFFICER)
    await published(id, { text: `${mark}${name}楼的灯坏了，晚上看不清。` }, OTHER_LEAD)
  }
  const words = async () => {
    const texts = (await items<{ text: string }>(openid, 'wall.list', hereOf(QUIET))).map(({ text }) => text)
    return texts.slice(0, texts.findIndex((text) => text.startsWith(`${mark}甲楼`)) + 1)
  }
  return { at: QUIET, openid, page: 'pages/wall/index', words }
}

async function messages(): Promise<Prepared> {
  const openid = newPerson()
  for (const name of NAMES) await accepted(openid, { text: `${name}楼的灯坏了，晚上看不清。` })
  const words = async () =>
    (await items<{ excerpt: string }>(openid, 'message.list', ALL)).map(({ excerpt }) => excerpt)
  return { at: AT, openid, page: 'mine/messages/index', words }
}

async function consultations(): Promise<Prepared> {
  const openid = newPerson()
  const words = async () =>
    (await items<{ title: string }>(openid, 'consultation.list', hereOf(AT))).map(({ title }) => title)
  return { at: AT, openid, page: 'consultation/list/index', words }
}

const LISTS = {
  'wall.list': wall,
  'message.list': messages,
  'consultation.list': consultations,
}

export const MORE_LISTS = ['wall.list', 'message.list', 'consultation.list'] as const satisfies (keyof typeof LISTS)[]

/** A list of more than a page: the next comes at its end; lost on the way it says so, and is tried again when asked to. */
export async function nextPages(
  { phoneOf, step, shortPages, low, toTheEnd }: Thumb,
  list: (typeof MORE_LISTS)[number],
): Promise<void> {
  const { at, openid, page, words } = await LISTS[list]()
  const phone = await phoneOf(openid)
  await phone.open(`pages/home/index?workstation=${at.id}`)
  await phone.see(at.name)
  await low(phone)
  const pages = await shortPages(phone, PAGE, list)
  await phone.open(page)
  const all = await step('the first page stands alone', async () => {
    await phone.see('看更早的')
    // After it was opened: what others put before ours meanwhile can only have brought the phone further.
    const found = await words()
    assert.ok(found.length > PAGE, `${found.length} are no more than a page`)
    await phone.see(found[PAGE - 1] ?? '')
    await phone.doNotSee(found.at(-1) ?? '')
    return found
  })

  await step('the next one is lost: it says so, and what is there stays', async () => {
    pages.lost = true
    await toTheEnd(phone)
    await phone.see(/后面的没能打开。请检查网络，然后再试一次/)
    await phone.see(all[PAGE - 1] ?? '')
  })

  await step('touching the end again does not ask by itself', async () => {
    const before = pages.asked
    await toTheEnd(phone)
    await phone.see(/后面的没能打开/)
    assert.equal(pages.asked, before)
  })

  await step('tried again it comes, and at the end all that follows', async () => {
    pages.lost = false
    await phone.tap('再试一次')
    for (let end = 2 * PAGE; ; end += PAGE) {
      await phone.see(all[Math.min(end, all.length) - 1] ?? '')
      if (end >= all.length) break
      await toTheEnd(phone)
    }
    await phone.doNotSee(/后面的没能打开/)
  })
}
