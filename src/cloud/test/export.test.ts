import { readSheet } from 'read-excel-file/node'
import { unzipSync, strFromU8 } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import * as v from 'valibot'
import { caseIn, DISTRICT, lately, LEAD, OFFICER, somebody } from '../testing/cases'
import { startLocal, type Local } from '../testing/local'

let local: Local
beforeAll(async () => {
  local = await startLocal()
})
afterAll(() => local.close())

const today = () => lately().to
const period = () => ({ from: today(), to: today() })
const file = v.object({ name: v.string(), url: v.string(), rows: v.number() })

async function fetched(data: unknown): Promise<Buffer> {
  const answer = await fetch(new URL(v.parse(file, data).url, local.url))
  expect(answer.status).toBe(200)
  return Buffer.from(await answer.arrayBuffer())
}

/** The rows of the table as an outsider reads them. */
async function tableOf(openid: string, action: string, input: object): Promise<unknown[][]> {
  return readSheet(await fetched(await local.must(openid, action, input)))
}

describe('cases as a table', () => {
  it('keeps Chinese, has typed columns, and what begins like a formula stays a text', async () => {
    const made = await caseIn(local, 'answered', somebody(), {
      text: '=HYPERLINK("http://x","点我") 侵占绿地\u{1F600}',
    })
    const table = await tableOf(LEAD, 'export.cases', period())
    const [titles = [], ...rows] = table
    const row = rows.find((cells) => cells.some((cell) => String(cell).startsWith('=HYPERLINK')))
    const cell = (title: string) => row?.[titles.indexOf(title)]
    expect(cell('内容')).toBe('=HYPERLINK("http://x","点我") 侵占绿地\u{1F600}')
    expect(cell('提交时间')).toBeInstanceOf(Date)
    expect(cell('答复用时（工作日）')).toBeTypeOf('number')
    expect(String(cell('受理编号')).replace(' ', '')).toBe((await made.atDesk()).number)
    // The clock on the wall in Shanghai, whatever the process thinks.
    expect(v.parse(v.date(), cell('提交时间')).toISOString().slice(0, 10)).toBe(today())
    const parts = unzipSync(await fetched(await local.must(LEAD, 'export.cases', period())))
    const sheet = strFromU8(parts['xl/worksheets/sheet1.xml'] ?? new Uint8Array())
    expect(sheet.length).toBeGreaterThan(1000)
    expect(sheet).not.toContain('<f>')
  })

  it('holds no phone number, not even one that was written into the text, unless the lead asks for them', async () => {
    const resident = somebody()
    const text = '物业老张 13911112222 一直不管，请管一管。'
    const made = await caseIn(local, 'submitted', resident, { text, phone: '13812345678' })
    const without = JSON.stringify(await tableOf(LEAD, 'export.cases', period()))
    expect(without).not.toMatch(/13911112222|13812345678/)
    expect(without).toContain('139****2222')

    const before = await local.documents('audit', { caseId: made.id, act: 'openPhone' })
    const table = await tableOf(LEAD, 'export.cases', { ...period(), phones: true })
    expect(JSON.stringify(table)).toContain('13812345678')
    const after = await local.documents('audit', { caseId: made.id, act: 'openPhone' })
    expect([before.length, after.length]).toEqual([0, 1])
  })

  it('never opens the number of an anonymous case, nor for the district one that lies on a workstation’s desk', async () => {
    await caseIn(local, 'submitted', somebody(), { anonymous: true, phone: '13877776666' })
    await caseIn(local, 'submitted', somebody(), { phone: '13866665555' })
    const lead = JSON.stringify(await tableOf(LEAD, 'export.cases', { ...period(), phones: true }))
    expect(lead).not.toContain('13877776666')
    const district = JSON.stringify(await tableOf(DISTRICT, 'export.cases', { ...period(), phones: true }))
    expect(district).not.toMatch(/13866665555|13877776666/)
  })

  it('is the same file for the same request, and one line in the audit trail', async () => {
    const requestId = '00000000-0000-4000-8000-00000000e001'
    const one = v.parse(file, await local.must(LEAD, 'export.cases', period(), requestId))
    const again = v.parse(file, await local.must(LEAD, 'export.cases', period(), requestId))
    expect(again.name).toBe(one.name)
    expect((await fetched(again)).equals(await fetched(one))).toBe(true)
    const other = await local.call(LEAD, 'export.cases', { ...period(), phones: true }, requestId)
    expect(other.code).toBe('INVALID_INPUT')
  })

  it('of nothing, of too long, of an end before its beginning, of a foreign desk is refused at the field', async () => {
    const of = (input: object, who = LEAD) => local.call(who, 'export.cases', { ...period(), ...input })
    expect((await of({ from: '2021-01-01', to: '2021-01-02' })).error?.fields).toHaveProperty('from')
    expect((await of({ from: '2021-01-01' })).error?.fields).toHaveProperty('from')
    expect((await of({ from: '2099-01-02', to: '2099-01-01' })).error?.fields).toHaveProperty('to')
    expect((await of({ from: '2026-02-30' })).error?.fields).toHaveProperty('from')
    expect((await of({ desk: 'longtan' })).code).toBe('NOT_FOUND')
    expect((await of({}, OFFICER)).code).toBe('FORBIDDEN')
  })

  it('is removed a day later by the timer', async () => {
    const data = await local.must(LEAD, 'export.cases', period())
    await local.post('/local/clock', { now: new Date(Date.now() + 30 * 3_600_000).toISOString() })
    await local.post('/local/timer/retention')
    await local.post('/local/clock', { now: null })
    expect((await fetch(new URL(v.parse(file, data).url, local.url))).status).not.toBe(200)
    expect(await local.documents('exports', {})).toEqual([])
  })

  it('stays on the list while its file could not be removed, so that it is removed the next night', async () => {
    const data = await local.must(LEAD, 'export.cases', period())
    await local.post('/local/clock', { now: new Date(Date.now() + 30 * 3_600_000).toISOString() })
    await local.post('/local/fault', { target: 'storage', kind: 'error', rate: 1 })
    await fetch(`${local.url}/local/timer/retention`, { method: 'POST' })
    expect(await local.documents('exports', {})).toHaveLength(1)
    await fetch(`${local.url}/local/fault`, { method: 'DELETE' })
    await local.post('/local/timer/retention')
    await local.post('/local/clock', { now: null })
    expect((await fetch(new URL(v.parse(file, data).url, local.url))).status).not.toBe(200)
    expect(await local.documents('exports', {})).toEqual([])
  })
})

describe('figures as a table', () => {
  it('are those of the page: a rate stands beside its counts, and one without a denominator stays empty', async () => {
    await caseIn(local, 'answered')
    const overview = v.parse(
      v.object({ received: v.number(), rates: v.object({ answer: v.object({ count: v.number(), of: v.number() }) }) }),
      await local.must(LEAD, 'stats.overview', period()),
    )
    const rates = await tableOf(LEAD, 'export.figures', period())
    const { answer } = overview.rates
    expect(rates.find(([name]) => name === '按时答复率')).toEqual(['按时答复率', 100, answer.count, answer.of])
    expect(rates.find(([name]) => name === '再次办理按时率')).toEqual(['再次办理按时率', null, 0, 0])
    const nothing = await local.call(LEAD, 'export.figures', { from: '2021-01-01', to: '2021-01-02' })
    expect(nothing.error?.fields).toHaveProperty('from')
  })
})

const lines = v.object({
  items: v.array(v.object({ id: v.string(), at: v.string(), actName: v.string(), by: v.string() })),
  nextCursor: v.optional(v.string()),
})

describe('the audit trail', () => {
  it('tells the district who did what to which case, the newest first, page by page', async () => {
    const made = await caseIn(local, 'answered')
    const { number } = await made.atDesk()
    const whole = v.parse(lines, await local.must(DISTRICT, 'audit.list', { ...period(), number }))
    expect(whole.items.map(({ actName }) => actName)).toEqual(['答复', '受理', '提交意见'])
    expect(whole.items.map(({ by }) => by)).toEqual(['周建国（队员）', '周建国（队员）', '居民'])
    const first = v.parse(lines, await local.must(DISTRICT, 'audit.list', { ...period(), number, limit: 2 }))
    const cursor = first.nextCursor
    const second = v.parse(lines, await local.must(DISTRICT, 'audit.list', { ...period(), number, limit: 2, cursor }))
    expect([...first.items, ...second.items]).toEqual(whole.items)
  })

  it('shows who opened phone numbers, by themselves', async () => {
    const made = await caseIn(local, 'accepted', somebody(), { phone: '13812345678' })
    await local.must(OFFICER, 'desk.openPhone', { id: made.id })
    const opened = v.parse(lines, await local.must(DISTRICT, 'audit.list', { ...period(), phones: true }))
    expect(opened.items.length).toBeGreaterThan(0)
    expect(new Set(opened.items.map(({ actName }) => actName))).toEqual(new Set(['查看电话']))
  })

  it('is taken away as a table, and that is a line of it', async () => {
    const table = await tableOf(DISTRICT, 'export.audit', period())
    expect(table[0]).toEqual(['时间', '谁', '做了什么', '受理编号', '对象', '所在', '说明'])
    const { items } = v.parse(lines, await local.must(DISTRICT, 'audit.list', { ...period(), limit: 1 }))
    expect(items[0]?.actName).toBe('导出操作记录')
  })
})
