import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import * as v from 'valibot'
import { caseIn, LEAD, OFFICER, somebody, SUGGESTION } from '../testing/cases'
import { startLocal, type Data, type Local } from '../testing/local'
import { mergeInto } from '../testing/merging'
import { echoOf, PUBLIC_ANSWER, publicIdIn, publicIdOf } from '../testing/wall'

let local: Local
beforeAll(async () => {
  local = await startLocal()
})
afterAll(() => local.close())

const page = v.object({ items: v.array(v.record(v.string(), v.unknown())), nextCursor: v.optional(v.string()) })
const HERE = { workstationId: 'yangguang-2' }

const wall = async (input: object = HERE, who = somebody()) => v.parse(page, await local.must(who, 'wall.list', input))
const idsOn = async (input?: object) => (await wall(input)).items.map(({ publicId }) => publicId)
const support = (publicId: string, who = somebody()) => local.call(who, 'suggestion.support', { publicId })
const marks = (id: string) => local.documents('supports', { caseId: id })

describe('the wall', () => {
  it('shows the public words and nothing that leads to a case or a person', async () => {
    const secret = {
      text: '我是 601 的，想说绿地的事',
      name: '王阿姨',
      phone: '13812345678',
      place: { text: '3 号楼 601 室', latitude: 31.23456, longitude: 121.47654 },
    }
    const { made, publicId } = await echoOf(local, '三号楼北侧的绿地被围起来种菜。', secret)
    const item = (await wall()).items[0]
    expect(item).toEqual({
      ...{
        publicId,
        workstation: { id: 'yangguang-2', name: '阳光二居' },
        topic: 'green-space',
        topicName: '侵占绿地',
      },
      ...{ channel: 'wechat', text: '三号楼北侧的绿地被围起来种菜。', state: 'answered' },
      answer: { text: PUBLIC_ANSWER, outcome: 'solved', workingDays: 0 },
      ...{ supporters: 0, supported: false, own: false, at: item?.at },
    })
    const { number } = await made.atDesk()
    const first = await local.must(somebody(), 'wall.list', { ...HERE, limit: 1 })
    for (const hidden of [made.id, String(number), '王阿姨', '601', secret.phone, '31.234', '121.476', made.resident]) {
      const shown = JSON.stringify([first, await local.must(somebody(), 'wall.get', { publicId })])
      // By chance the random id could hold any three digits.
      expect(shown.replace(/"publicId":"\w+"/g, '')).not.toContain(hidden)
    }
  })

  it('begins with what was published last, page by page, each once', async () => {
    for (let made = 0; made < 3; made += 1) await publicIdIn(local)
    const all = (await wall({ ...HERE, limit: 50 })).items
    const paged: Data[] = []
    for (let cursor: string | undefined; ;) {
      const next = await wall({ ...HERE, limit: 2, cursor })
      paged.push(...next.items)
      cursor = next.nextCursor
      if (cursor === undefined) break
    }
    expect(paged).toEqual(all)
    const times = all.map(({ at }) => String(at))
    expect(times).toEqual([...times].sort().reverse())
  })

  it('keeps to a workstation and a topic, and is the whole district without', async () => {
    const there = await publicIdOf(
      await caseIn(local, 'published', somebody(), { workstationId: 'longtan', topic: 'parking' }),
    )
    expect(await idsOn({ workstationId: 'longtan' })).toContain(there)
    expect(await idsOn({ workstationId: 'longtan', topic: 'garbage' })).not.toContain(there)
    expect(await idsOn(HERE)).not.toContain(there)
    expect(await idsOn({ topic: 'parking' })).toContain(there)
  })

  it.each([
    ['hidden', 'desk.hide', {}],
    ['withdrawn', 'suggestion.withdraw', {}],
  ])('loses at once what is %s', async (_, act, input) => {
    const made = await caseIn(local, 'published')
    const publicId = await publicIdOf(made)
    await made.does(act, input)
    expect(await idsOn()).not.toContain(publicId)
    const gone = await local.call(somebody(), 'wall.get', { publicId })
    expect([gone.code, gone.error?.message]).toEqual(['NOT_FOUND', '这一条已经不再公开，可以看看别的，也可以自己提'])
    expect((await support(publicId)).code).toBe('NOT_FOUND')
    expect((await local.call(somebody(), 'wall.report', { publicId, reason: 'other' })).code).toBe('NOT_FOUND')
  })

  it('says the same of what never was there', async () => {
    const never = await local.call(somebody(), 'wall.get', { publicId: '0'.repeat(20) })
    expect([never.code, never.error?.message]).toEqual(['NOT_FOUND', '这一条已经不再公开，可以看看别的，也可以自己提'])
    expect((await local.call(somebody(), 'wall.get', { publicId: { $ne: '' } })).code).toBe('INVALID_INPUT')
  })

  it('leads from what was merged to the case that leads it', async () => {
    const lead = await caseIn(local, 'published')
    const follower = await caseIn(local, 'published')
    const [leads, follows] = [await publicIdOf(lead), await publicIdOf(follower)]
    expect((await mergeInto(follower, lead)).code).toBe('OK')
    expect(await idsOn()).not.toContain(follows)
    expect(await local.must(somebody(), 'wall.get', { publicId: follows })).toMatchObject({ publicId: leads })
    await lead.does('desk.hide')
    expect((await local.call(somebody(), 'wall.get', { publicId: follows })).code).toBe('NOT_FOUND')
  })

  it('is on the home screen with its newest answers, three at most', async () => {
    const { publicId } = await echoOf(local, '十号楼前的树挡住了低层的光。')
    const home = v.parse(v.object({ wall: v.array(v.unknown()) }), await local.must(somebody(), 'home.get', HERE))
    expect(home.wall[0]).toMatchObject({ publicId, answer: PUBLIC_ANSWER, outcome: 'solved' })
    expect(home.wall.length).toBeLessThanOrEqual(3)
  })

  it('is on the home screen of somebody with sixty open ones of their own, and all sixty are counted', async () => {
    const { publicId } = await echoOf(local, '十一号楼门口的地砖松了。')
    const who = somebody()
    const { id } = await caseIn(local, 'submitted', who)
    const [own] = await local.documents('suggestions', { _id: id })
    for (let copy = 1; copy < 60; copy += 1)
      await local.add('suggestions', { ...own, _id: `${id}-${copy}`, number: `${id}-${copy}` })
    const counted = v.object({ mine: v.object({ open: v.number(), unread: v.number() }), wall: v.array(v.unknown()) })
    const home = v.parse(counted, await local.must(who, 'home.get', HERE))
    expect(home.mine).toEqual({ open: 60, unread: 0 })
    expect(home.wall[0]).toMatchObject({ publicId })
  })

  it('keeps the home screen from showing one’s own private words, or what was hidden', async () => {
    const who = somebody()
    const secret = await caseIn(local, 'answered', who, { public: false, text: '我家 502 的事，请不要公开。' })
    const { made, publicId } = await echoOf(local, '十二号楼的门禁坏了。')
    await local.must(LEAD, 'desk.hide', { id: made.id, version: (await made.atDesk()).version })
    const home = JSON.stringify(await local.must(who, 'home.get', HERE))
    expect(home).not.toContain('502')
    expect(home).not.toContain(secret.id)
    expect(home).not.toContain(publicId)
  })
})

describe('joining in', () => {
  it('counts a person once, however often and at once they tap', async () => {
    const made = await caseIn(local, 'published')
    const publicId = await publicIdOf(made)
    const who = somebody()
    const outcomes = await Promise.all(Array.from({ length: 20 }, () => support(publicId, who)))
    expect(outcomes.map(({ code }) => code)).toEqual(Array<string>(20).fill('OK'))
    expect(new Set(outcomes.map(({ data }) => data.supporters))).toEqual(new Set([1]))
    expect(await marks(made.id)).toHaveLength(1)
    expect(await made.atDesk()).toMatchObject({ publicText: { supporters: 1 } })
    expect(await local.must(who, 'wall.get', { publicId })).toMatchObject({ supporters: 1, supported: true })
    expect(await local.must(somebody(), 'wall.get', { publicId })).toMatchObject({ supporters: 1, supported: false })
  })

  it('counts everyone when they come at once, and a recount agrees', async () => {
    const made = await caseIn(local, 'published')
    const publicId = await publicIdOf(made)
    await Promise.all(Array.from({ length: 12 }, () => support(publicId)))
    expect(await marks(made.id)).toHaveLength(12)
    expect(await made.atDesk()).toMatchObject({ publicText: { supporters: 12 }, version: 3 })
  })

  it('puts a number right that a crash had left behind', async () => {
    const made = await caseIn(local, 'published')
    const publicId = await publicIdOf(made)
    const who = somebody()
    await support(publicId, who)
    await local.change('suggestions', { _id: made.id }, { $set: { supporters: 0 } })
    expect((await support(publicId, who)).data).toEqual({ supporters: 1 })
    expect(await made.atDesk()).toMatchObject({ publicText: { supporters: 1 } })
  })

  it("is not with one's own, anonymous or not", async () => {
    for (const anonymous of [false, true]) {
      const made = await caseIn(local, 'published', somebody(), { anonymous })
      const refused = await support(await publicIdOf(made), made.resident)
      expect([refused.code, refused.error?.message]).toEqual(['NOT_ALLOWED_NOW', '这是您自己提的，不用附议'])
      expect(await marks(made.id)).toEqual([])
    }
  })

  it('counts for the lead what was given to a case that follows it, and nobody twice', async () => {
    const lead = await caseIn(local, 'published')
    const follower = await caseIn(local, 'published')
    const [leads, follows] = [await publicIdOf(lead), await publicIdOf(follower)]
    const who = somebody()
    await support(follows, who)
    expect((await mergeInto(follower, lead)).code).toBe('OK')
    expect(await local.must(who, 'wall.get', { publicId: leads })).toMatchObject({ supporters: 1, supported: true })
    expect((await support(leads, who)).data).toEqual({ supporters: 1 })
    expect(await marks(lead.id)).toEqual([])
    expect((await support(leads)).data).toEqual({ supporters: 2 })
    expect((await support(follows)).code).toBe('NOT_ALLOWED_NOW')
    expect((await support(leads, follower.resident)).code).toBe('NOT_ALLOWED_NOW')
  })

  it('keeps no name of anybody', async () => {
    const made = await caseIn(local, 'published')
    const who = somebody()
    await support(await publicIdOf(made), who)
    expect(JSON.stringify(await marks(made.id))).not.toContain(who)
  })
})

describe('a report', () => {
  it('is a note at the desk and a mark at the text, once a person, and changes no version', async () => {
    const made = await caseIn(local, 'published')
    const publicId = await publicIdOf(made)
    const who = somebody()
    const { version } = await made.atDesk()
    const reports = () => local.call(who, 'wall.report', { publicId, reason: 'personal' })
    await Promise.all([reports(), reports(), reports()])
    expect((await local.call(who, 'wall.report', { publicId, reason: 'other' })).code).toBe('OK')
    const seen = await local.must(OFFICER, 'desk.get', { id: made.id })
    expect(seen).toMatchObject({ version, publicText: { reported: 1 } })
    expect(JSON.stringify(seen.timeline)).toContain('有人举报公开的文字：透露了别人的隐私')
    expect(await local.documents('audit', { caseId: made.id, act: 'report' })).toHaveLength(1)
    expect(JSON.stringify([seen, await made.forResident()])).not.toContain(who)
    expect(JSON.stringify(await made.forResident())).not.toContain('举报公开')
  })
})

describe('what is like what is being written', () => {
  const similar = (text: string, topic = 'noise-fumes') =>
    local.must(somebody(), 'suggestion.similar', { ...HERE, topic, text })

  it('is found among public words only, with what the rules say', async () => {
    const { publicId } = await echoOf(local, '小吃店的排烟口正对二号楼卧室窗户，傍晚油烟很重。', {
      topic: 'noise-fumes',
    })
    const found = await similar('楼下小吃店的排烟口对着卧室，油烟呛人')
    expect(found).toMatchObject({ items: [{ publicId, supported: false }] })
    expect(JSON.stringify(found.policies)).toContain('餐饮油烟要净化后排放')
  })

  it('is nothing that stands only in what the resident wrote', async () => {
    const made = await caseIn(local, 'accepted', somebody(), { ...SUGGESTION, text: '垂直绿墙的滴灌喷头漏水严重' })
    await made.does('desk.publish', { text: '有一处公共设施需要维修。' })
    expect(await similar('垂直绿墙的滴灌喷头漏水严重', 'green-space')).toMatchObject({ items: [] })
    const hidden = await caseIn(local, 'published')
    await hidden.does('desk.hide')
    const found = v.parse(page, await similar('三号楼北侧的绿地被围起来种菜', 'green-space'))
    expect(found.items.map(({ publicId }) => publicId)).not.toContain(await publicIdOf(hidden))
  })

  it('is nothing while hardly anything is written, and three at most', async () => {
    expect(await similar('油')).toEqual({ items: [], policies: [] })
    expect(v.parse(page, await similar('三号楼北侧的绿地被围起来种菜', 'green-space')).items.length).toBe(3)
    expect((await local.call(LEAD, 'suggestion.similar', { ...HERE, text: '字'.repeat(1001) })).code).toBe(
      'INVALID_INPUT',
    )
  })
})
