import * as v from 'valibot'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { listMessages } from '@/contract/message/actions'
import { ANSWER, caseIn, CONTACT, OFFICER, somebody } from '../testing/cases'
import { startLocal, type Local } from '../testing/local'

let local: Local
beforeAll(async () => {
  local = await startLocal()
})
afterAll(() => local.close())

async function messages(who: string, input: object = {}) {
  return v.parse(listMessages.output, await local.must(who, 'message.list', input))
}

describe('messages', () => {
  it('say what others did to my case, the newest first, and nothing that I did', async () => {
    const made = await caseIn(local, 'accepted')
    await made.does('suggestion.supplement', { text: '再补充一点' })
    await made.does('desk.answer', ANSWER)
    const { items } = await messages(made.resident)
    expect(items.map(({ act }) => act)).toEqual(['answer', 'accept'])
    expect(items[0]).toMatchObject({
      caseId: made.id,
      title: '有答复了，请您看看并评价',
      text: ANSWER.text,
      unread: true,
    })
  })

  it('need no consent to be told by WeChat, and tell of anonymous cases too', async () => {
    const made = await caseIn(local, 'needsInfo', somebody(), { anonymous: true })
    expect((await messages(made.resident)).items).toMatchObject([{ act: 'askInfo', unread: true }])
    expect((await messages(somebody())).items).toEqual([])
  })

  it('never carry a name of staff, or what stays inside the desk', async () => {
    const made = await caseIn(local, 'published')
    await local.must(OFFICER, 'desk.note', { id: made.id, text: '内部说一句' })
    const seen = await messages(made.resident)
    expect(seen.items.map(({ act }) => act)).toEqual(['accept'])
    expect(JSON.stringify(seen)).not.toMatch(/周建国|内部说一句/)
  })

  it('come page by page over all my cases, each once, in order', async () => {
    const resident = somebody()
    const first = await caseIn(local, 'answered', resident)
    await caseIn(local, 'refused', resident)
    const third = await caseIn(local, 'submitted', resident)
    await first.does('suggestion.askAgain', { reason: '还没好' })
    await first.does('desk.answer', ANSWER)
    await third.does('desk.accept', CONTACT)
    const whole = (await messages(resident)).items
    expect(whole.map(({ act }) => act)).toEqual(['accept', 'answer', 'refuse', 'answer', 'accept'])
    const paged = []
    for (let cursor: string | undefined; ;) {
      const page = await messages(resident, { limit: 2, cursor })
      paged.push(...page.items)
      cursor = page.nextCursor
      if (cursor === undefined) break
    }
    expect(paged).toEqual(whole)
  })

  it('reach back beyond the cases that one request reads', async () => {
    const resident = somebody()
    const made = await caseIn(local, 'accepted', resident)
    const [like] = await local.documents('suggestions', { _id: made.id })
    const copies = Array.from({ length: 54 }, (_, index) => ({
      ...like,
      _id: `${made.id}-${index}`,
      number: `N${index}`,
    }))
    for (const one of copies) await local.add('suggestions', one)
    const seen = new Set<string>()
    for (let cursor: string | undefined; ;) {
      const page = await messages(resident, { limit: 20, cursor })
      for (const { id } of page.items) seen.add(id)
      cursor = page.nextCursor
      if (cursor === undefined) break
    }
    expect(seen.size).toBe(55)
  })

  it('of one case are read once it was looked at; the others stay unread', async () => {
    const resident = somebody()
    const looked = await caseIn(local, 'answered', resident)
    const other = await caseIn(local, 'accepted', resident)
    expect((await local.must(resident, 'me.get')).unread).toBe(2)
    await looked.forResident()
    const { items, unread } = await messages(resident)
    expect(items.filter((item) => item.unread).map(({ caseId }) => caseId)).toEqual([other.id])
    expect([unread, (await local.must(resident, 'me.get')).unread]).toEqual([1, 1])
  })

  it('are all read at once, but for what came after the list was shown', async () => {
    const resident = somebody()
    const early = await caseIn(local, 'accepted', resident)
    const until = (await messages(resident)).items[0]?.at
    const late = await caseIn(local, 'accepted', resident)
    expect(await local.must(resident, 'message.read', { until })).toEqual({ unread: 1 })
    const unreadOnes = (await messages(resident)).items.filter(({ unread }) => unread)
    expect(unreadOnes.map(({ caseId }) => caseId)).toEqual([late.id])
    expect(await local.must(resident, 'message.read')).toEqual({ unread: 0 })
    expect((await early.atDesk()).version).toBe(2)
  })
})
